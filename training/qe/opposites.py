"""Words that say the contrary of one another: what they turn round is wrong, and reads as well as before."""

from __future__ import annotations

from collections import defaultdict

_ROWS = """
rise rises rose risen rising - fall falls fell fallen falling
increase increases increased increased increasing - decrease decreases decreased decreased decreasing
grow grows grew grown growing - shrink shrinks shrank shrunk shrinking
expand expands expanded expanded expanding - reduce reduces reduced reduced reducing
raise raises raised raised raising - lower lowers lowered lowered lowering
gain gains gained gained gaining - lose loses lost lost losing
win wins won won winning - lose loses lost lost losing
improve improves improved improved improving - worsen worsens worsened worsened worsening
strengthen strengthens strengthened strengthened strengthening - weaken weakens weakened weakened weakening
accelerate accelerates accelerated accelerated accelerating - slow slows slowed slowed slowing
support supports supported supported supporting - oppose opposes opposed opposed opposing
approve approves approved approved approving - reject rejects rejected rejected rejecting
agree agrees agreed agreed agreeing - refuse refuses refused refused refusing
allow allows allowed allowed allowing - forbid forbids forbade forbidden forbidding
open opens opened opened opening - close closes closed closed closing
begin begins began begun beginning - end ends ended ended ending
start starts started started starting - stop stops stopped stopped stopping
buy buys bought bought buying - sell sells sold sold selling
import imports imported imported importing - export exports exported exported exporting
enter enters entered entered entering - leave leaves left left leaving
succeed succeeds succeeded succeeded succeeding - fail fails failed failed failing
exceed exceeds exceeded exceeded exceeding - miss misses missed missed missing
accept accepts accepted accepted accepting - decline declines declined declined declining
love loves loved loved loving - hate hates hated hated hating
remember remembers remembered remembered remembering - forget forgets forgot forgotten forgetting
growth - decline
profit profits - loss losses
success - failure
income - spending
supply - demand
advantage advantages - disadvantage disadvantages
beginning - end
north northern northeast northwest - south southern southeast southwest
east eastern - west western
morning - evening
spring - autumn
summer - winter
child children - adult adults
men - women
boys - girls
father - mother
higher highest high - lower lowest low
larger largest large - smaller smallest small
bigger biggest big - smaller smallest small
more most - less least
many - few
longer longest long - shorter shortest short
stronger strongest strong - weaker weakest weak
better best good - worse worst bad
earlier earliest early - later latest late
older oldest old - younger youngest young
faster fastest fast - slower slowest slow
richer rich - poorer poor
new - old
first - last
easy - difficult
safe - dangerous
public - private
domestic - foreign
urban - rural
legal - illegal
modern - traditional
positive - negative
always - never
before - after
above - below
inside - outside
within - outside
with - without
million - billion
all - no
""".strip().splitlines()


def _read() -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in _ROWS:
        left, _, right = (part.split() for part in row.partition(" - "))
        for one, other in zip(left, right, strict=True):
            for word, contrary in ((one, other), (other, one)):
                if contrary not in found[word]:
                    found[word].append(contrary)
    return dict(found)


OPPOSITES = _read()
"""For each word, in lower case, those that say the contrary."""
