"""Views of a text that keep its offsets: analysis, view, tokens, sentences, inflect, language, numbers, pattern, scan.

Every span in this package is a plain pair (start, end): 0-based, half open, in Unicode code points.
"""
