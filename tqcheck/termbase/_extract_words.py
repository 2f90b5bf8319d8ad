"""English words by which a noun phrase is told from what is none: with these it does not begin, or not end.

Written down from general knowledge of the language; words of reports that belong to terms ("new energy", "operating
profit") are left out on purpose.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


INSIDE = _set("of and for the & de la del des du von und y e et")
"""Function words that may stand inside a term; with those of a few other languages."""

FUNCTION = _set(
    """
    a an the this that these those such same other another each every any some all both either neither no none
    of in on at by for from to with without within into onto upon over under above below between among amid through
    throughout during before after since until till about against across along around behind beyond despite except
    inside outside near off out past per regarding toward towards via than as like up down back away
    and or but nor so yet if because although though while whereas when where why how whether unless once
    i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves
    themselves itself who whom whose which what whatever whoever there here
    is are was were be been being am do does did done doing have has had having will would shall should can could may
    might must ought not cannot i'm don't doesn't didn't it's that's there's we're they're you're can't won't isn't
    i've we've they've i'll we'll let's what's he's she's wasn't weren't couldn't wouldn't
    also only just even still already very too quite rather more most less least much many few several often always
    never ever again then now thus hence therefore however moreover furthermore meanwhile together respectively well
    firstly secondly thirdly finally lastly next last one two three four five six seven eight nine
    ten hundred thousand million billion trillion yuan percent etc etc. mr mrs ms dr mr. mrs. ms. dr.
    today yesterday tomorrow
    """
)
"""A term neither begins nor ends with them."""

VERBS = _set(
    """
    say says said tell tells told make makes made making take takes took taken taking give gives gave given giving get
    gets got go goes went gone come comes came become becomes became keep keeps kept let lets see sees saw seen seek
    seeks put puts set sets hold holds held holding bring brings brought bringing use uses used using show shows showed
    shown add adds added include includes included including continue continues continued remain remains remained
    provide provides provided providing achieve achieves achieved achieving ensure ensures ensuring improve improves
    improved improving promote promotes promoted promoting strengthen strengthens strengthened strengthening
    enhance enhances enhanced enhancing carry carries carried carrying implement implements implementing increase
    increased reach reaches reached reaching complete completes believe believes need needs needed want wants require
    requires required help helps helped according based related due began begin begins begun know knows known think
    thinks thought find finds found call calls called lead leads led leave left meet meets met pay pays paid run runs
    ran grow grew grown rose rise fell expected following concerning apply applies allow allows enable enables
    announced reported accounted participated attended visited pointed stressed emphasized won lost built build builds
    able hope hopes hoped adopt adopts adopted sign signs signed form forms formed play plays played receive receives
    received solve solves serve serves served speak speaks spoke spoken work works worked working
    """
)
"""Verbs that a term of reports neither begins nor ends with."""

WEAK_FIRST = _set(
    "certain various different own entire whole relevant corresponding further good great better best big little "
    "recent early late actual main important major"
)
"""Adjectives that stand before a term more often than they belong to it."""

WEAK_SINGLE = _set(
    "year month day time week thing way people part number lot kind place fact end case level new high long old small "
    "large man woman world life example so-called january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday first second third fourth "
    "fifth ltd inc rmb usd"
)
"""Words that are no term by themselves."""

NOUNS_IN_LY = _set("ally anomaly assembly belly family fly italy jelly july monopoly rally reply supply")
NOUNS_IN_ED = _set("bed bid breed deed feed need seed shed speed weed")

NOUNS_LIKE_ADJECTIVES = _set(
    """
    adversary alternative animal anniversary appraisal approval archive arrival beneficiary boundary cable canal
    capital chemical coal commentary consumable crystal deal denial detective diary dictionary directive disposal drive
    executive festival five glossary goal hospital incentive individual initiative intermediary itinerary journal
    library locomotive manual material medal metal mineral missionary objective official olive panel payable
    perspective portal potential principal professional proposal receivable referral removal renewal representative
    retrieval rival salary secretary signal subsidiary summary survival table terminal total trial variable vegetable
    withdrawal
    """
)
"""Nouns with the ending of an adjective."""
