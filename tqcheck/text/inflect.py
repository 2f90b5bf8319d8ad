"""Forms of English words: plurals, possessives and verb forms, so that a rule names a word once and matches them all.

Rules first, tables for what they get wrong. The forms are meant for matching: where usage is divided, all of them are
given, the common one first. Capitals stay where their letters stay, and what is added is lower case ("Company" gives
"Companies"). What does not end in an ASCII letter ("Phase 2", "公司") has no other forms.
"""

from __future__ import annotations

import re
from functools import cache

# Lemma:past,participle, the latter where it differs; forms of equal standing are parted by a stroke.
_IRREGULAR_VERBS = """\
abide:abided/abode arise:arose,arisen awake:awoke,awoken backslide:backslid bear:bore,borne beat:beat,beaten
become:became,become befall:befell,befallen beget:begot,begotten begin:began,begun behold:beheld bend:bent beset:beset
bet:bet/betted bid:bid/bade,bid/bidden bind:bound bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken
breed:bred bring:brought broadcast:broadcast browbeat:browbeat,browbeaten build:built burn:burned/burnt burst:burst
bust:bust/busted buy:bought cast:cast catch:caught choose:chose,chosen cling:clung come:came,come cost:cost
creep:crept cut:cut deal:dealt dig:dug dive:dived/dove,dived do:did,done draw:drew,drawn dream:dreamed/dreamt
drink:drank,drunk drive:drove,driven dwell:dwelt/dwelled eat:ate,eaten fall:fell,fallen feed:fed feel:felt
fight:fought find:found flee:fled fling:flung fly:flew,flown forbear:forbore,forborne forbid:forbade,forbidden
forecast:forecast/forecasted foresee:foresaw,foreseen foretell:foretold forget:forgot,forgotten
forgive:forgave,forgiven forgo:forwent,forgone forsake:forsook,forsaken freeze:froze,frozen get:got,got/gotten
give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung/hanged have:had hear:heard hew:hewed,hewn/hewed
hide:hid,hidden hit:hit hold:held hurt:hurt inlay:inlaid input:input/inputted inset:inset
interweave:interwove,interwoven keep:kept kneel:knelt/kneeled knit:knit/knitted know:knew,known lay:laid lead:led
lean:leaned/leant leap:leaped/leapt learn:learned/learnt leave:left lend:lent let:let lie:lay/lied,lain/lied
light:lit/lighted lose:lost make:made mean:meant meet:met mislead:misled misread:misread mistake:mistook,mistaken
misunderstand:misunderstood mow:mowed,mown/mowed offset:offset outbid:outbid outdo:outdid,outdone
outgrow:outgrew,outgrown output:output/outputted outrun:outran,outrun outsell:outsold outshine:outshone
overbuild:overbuilt overcome:overcame,overcome overdo:overdid,overdone overdraw:overdrew,overdrawn overhang:overhung
overhear:overheard overpay:overpaid override:overrode,overridden overrun:overran,overrun oversee:oversaw,overseen
overshoot:overshot overspend:overspent overtake:overtook,overtaken overthrow:overthrew,overthrown
overwrite:overwrote,overwritten partake:partook,partaken pay:paid plead:pleaded/pled podcast:podcast/podcasted
preset:preset proofread:proofread prove:proved,proved/proven put:put quit:quit read:read rebuild:rebuilt recast:recast
redo:redid,redone relay:relayed/relaid remake:remade repay:repaid reread:reread resell:resold reset:reset
retake:retook,retaken retell:retold rethink:rethought rewrite:rewrote,rewritten rid:rid ride:rode,ridden
ring:rang,rung rise:rose,risen run:ran,run saw:sawed,sawn/sawed say:said see:saw,seen seek:sought sell:sold send:sent
set:set sew:sewed,sewn/sewed shake:shook,shaken shear:sheared,shorn/sheared shed:shed shine:shone/shined shoot:shot
show:showed,shown/showed shrink:shrank,shrunk shut:shut sing:sang,sung sink:sank,sunk sit:sat slay:slew,slain
sleep:slept slide:slid slit:slit smell:smelled/smelt sow:sowed,sown/sowed speak:spoke,spoken speed:sped/speeded
spell:spelled/spelt spend:spent spill:spilled/spilt spin:spun spit:spat split:split spoil:spoiled/spoilt spread:spread
spring:sprang,sprung stand:stood stave:staved/stove steal:stole,stolen stick:stuck sting:stung stink:stank,stunk
stride:strode,stridden strike:struck string:strung strive:strove/strived,striven/strived sublet:sublet
swear:swore,sworn sweat:sweated/sweat sweep:swept swell:swelled,swollen/swelled swim:swam,swum swing:swung
take:took,taken teach:taught tear:tore,torn telecast:telecast tell:told think:thought thrive:thrived/throve
throw:threw,thrown thrust:thrust tread:trod,trodden typeset:typeset undercut:undercut undergo:underwent,undergone
underlie:underlay,underlain underpay:underpaid undersell:undersold understand:understood
undertake:undertook,undertaken underwrite:underwrote,underwritten undo:undid,undone unwind:unwound uphold:upheld
upset:upset wake:woke,woken wear:wore,worn weave:wove,woven wed:wed/wedded weep:wept wet:wet/wetted win:won wind:wound
withdraw:withdrew,withdrawn withhold:withheld withstand:withstood wring:wrung write:wrote,written
"""

_BE = ("is", "am", "are", "was", "were", "been", "being")

# A verb that begins with one of these may be irregular as what follows it is: "resit" as "sit".
_PREFIXES = ("re", "over", "out", "under", "mis", "un")

# Longer verbs that double the last consonant: "admitted".
_DOUBLING = """\
abet abhor acquit admit allot annul beget begin beset commit compel concur confer control corral debar defer demur
deter dispel distil embed emit enrol entrap equip excel expel extol forbid forget format fulfil impel incur infer
input inset instil inter leapfrog nonplus occur offset omit outbid outfit output outrun overlap overrun patrol permit
prefer preset propel rebel rebut recap recur refer refit regret remit repel reset sublet submit transfer transmit
transship typeset undercut unplug unwrap upset zigzag
"""

# Spelled both ways, besides those in -l, which Britain doubles: "travelled".
_DOUBLING_OR_NOT = "benefit bias bus combat focus gas handicap kidnap program worship"

# These keep their e before -ing: "singeing"; those below do either.
_KEEPING_E = "singe swinge tinge whinge"
_KEEPING_E_OR_NOT = "age binge cue queue route"

# Singular:plurals
_IRREGULAR_NOUNS = """\
addendum:addenda alumna:alumnae alumnus:alumni antenna:antennas/antennae apex:apexes/apices
appendix:appendices/appendixes axis:axes bacterium:bacteria cactus:cacti/cactuses calf:calves child:children
codex:codices consortium:consortiums/consortia corpus:corpora/corpuses corrigendum:corrigenda criterion:criteria
curriculum:curricula/curriculums datum:data die:dies/dice dwarf:dwarfs/dwarves editor-in-chief:editors-in-chief
elf:elves equilibrium:equilibria/equilibriums erratum:errata fish:fish/fishes focus:focuses/foci foot:feet
formula:formulas/formulae forum:forums/fora fungus:fungi/funguses genus:genera goose:geese half:halves helix:helices
hoof:hooves/hoofs index:indices/indexes knife:knives larva:larvae leaf:leaves life:lives loaf:loaves locus:loci
man:men matrix:matrices/matrixes maximum:maximums/maxima medium:media/mediums memorandum:memoranda/memorandums
millennium:millennia/millenniums minimum:minimums/minima mouse:mice nucleus:nuclei optimum:optimums/optima ox:oxen
passer-by:passers-by penny:pennies/pence person:people/persons phenomenon:phenomena quantum:quanta
radius:radii/radiuses referendum:referendums/referenda runner-up:runners-up scarf:scarves/scarfs self:selves
sheaf:sheaves shelf:shelves shrimp:shrimp/shrimps spectrum:spectra/spectrums staff:staff/staffs stimulus:stimuli
stratum:strata syllabus:syllabuses/syllabi symposium:symposiums/symposia terminus:termini/terminuses thief:thieves
tooth:teeth vertebra:vertebrae vertex:vertices vortex:vortices/vortexes wharf:wharves/wharfs wife:wives wolf:wolves
"""

# Compounds written as one word go as these do: "chairmen", "bookshelves"; save for those below.
_LAST_PARTS = ("man", "child", "person", "wife", "shelf", "leaf", "tooth", "foot")
_NO_COMPOUNDS = "caiman german human norman ottoman roman shaman talisman"

_SAME_IN_PLURAL = """\
aircraft baht barracks cattle chassis chinese corps crossroads deer fen headquarters hovercraft japanese jiao jin
means mu offspring renminbi series sheep spacecraft species swiss trout vietnamese watercraft yen yuan
"""

_NO_PLURAL = """\
advice baggage behalf cash clothing electricity equipment evidence feedback furniture governance hardware health
information infrastructure jewellery jewelry know-how knowledge legislation livestock luggage machinery manpower
merchandise momentum money personnel poultry progress prosperity research safety scenery software stationery traffic
underwear vitality wealth weaponry wildlife wisdom
"""

# They look like plurals, but are none or have no singular of the same meaning.
_NO_SINGULAR = """\
abdomen acumen always besides bitumen diabetes earnings goods hers its measles news omen ours outskirts overseas
perhaps proceeds ramen regimen remains savings sometimes specimen stamen surroundings thanks theirs towards whereas
yemen yes yours
"""

# Plurals in -ses come from these in -s and from singulars in -se.
_SINGULAR_IN_S = """\
abacus alias apparatus asparagus atlas bias bolus bonus bus cactus campus canvas caucus census chaos chorus christmas
circus citrus consensus corpus cosmos crocus discus exodus focus fungus gas genius hiatus impetus iris lens minus
mucus nexus octopus omnibus opus pancreas pathos platypus plus prospectus radius rhombus rumpus sinus status stylus
surplus syllabus tennis terminus tetanus thermos thesaurus trellis typhus virus walrus
"""
# And from these in -sis.
_STEMS_IN_SIS = """\
analy cathar cri diagno dialy electroly ellip empha hydroly hypothe metamorpho neuro oa paraly parenthe photosynthe
progno prosthe psycho synop synthe the
"""

# Words in -o that take -es; those below take either; all others -s.
_WITH_OES = "do echo embargo forgo go hero no outdo overdo potato redo tomato torpedo undergo undo veto"
_WITH_OES_OR_OS = "buffalo cargo domino fresco ghetto halo mango memento mosquito motto tornado volcano zero"

# The sound of k: no e before the s.
_HARD_CH = "czech epoch eunuch loch matriarch monarch oligarch patriarch stomach tech"

# Singulars whose plurals mislead.
_IN_CHE = """\
ache attache avalanche cache cliche creche headache heartache moustache mustache niche psyche quiche stomachache
toothache tranche
"""
_IN_IE = """\
birdie bookie brownie budgie calorie collie cookie die genie goalie hippie hoodie junkie lie magpie menagerie movie
necktie pie pixie prairie reverie rookie selfie smoothie sortie tie zombie
"""
_IN_IC = """\
antibiotic ceramic clinic comic cosmetic critic fabric graphic lyric mechanic metric mosaic optic picnic plastic relic
republic rubric sceptic skeptic statistic synthetic tactic topic
"""
_IN_IS_OR_US = "alibi bikini emu guru khaki kiwi menu ski taxi yeti"


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def _irregular_verbs() -> dict[str, tuple[list[str], list[str]]]:
    """Past forms and participles of each lemma."""
    verbs = {}
    for entry in _IRREGULAR_VERBS.split():
        lemma, _, forms = entry.partition(":")
        past, _, participle = forms.partition(",")
        verbs[lemma] = (past.split("/"), (participle or past).split("/"))
    return verbs


@cache
def _irregular_nouns() -> dict[str, list[str]]:
    """Plurals of each singular."""
    entries = (entry.partition(":") for entry in _IRREGULAR_NOUNS.split())
    return {singular: plurals.split("/") for singular, _, plurals in entries}


@cache
def _irregular_singulars() -> dict[str, str]:
    """Singular of each plural."""
    singulars = {plural: noun for noun, plurals in _irregular_nouns().items() for plural in plurals}
    return singulars | {f"{stem}ses": f"{stem}sis" for stem in _set(_STEMS_IN_SIS)}


def _is_english(word: str) -> bool:
    return word[-1:].isascii() and word[-1:].isalpha()


def _unique(forms: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))


def _like(form: str, word: str) -> str:
    """The form with the capital or capitals of the letters that it shares with the word from the start."""
    shared = 0
    while shared < min(len(form), len(word)) and form[shared] == word[shared].lower():
        shared += 1
    if not shared and word[:1].isupper():
        return form[:1].upper() + form[1:]
    return word[:shared] + form[shared:]


def _with_s(word: str) -> list[str]:
    """The word with the -s of a plural or of the third person."""
    low = word.lower()
    if word.isupper() and 1 < len(word) <= 4:  # "CEOs", "TVs"
        return [word + "s"]
    if low in _set(_WITH_OES):
        return [word + "es"]
    if low in _set(_WITH_OES_OR_OS):
        return [word + "es", word + "s"]
    if low.endswith("z") and low[-2:-1] in tuple("aeiou"):
        return [word + "zes"]
    if low.endswith(("s", "x", "z", "sh")) or (low.endswith("ch") and low not in _set(_HARD_CH)):
        return [word + "es"]
    if re.search("(?:[^aeiou]|qu)y$", low):
        return [word[:-1] + "ies"]
    return [word + "s"]


def _stems(lemma: str) -> list[str]:
    """What -ed and -ing are put on, if the lemma does not end in e: "admitt", "panick"; "travell" and "travel"."""
    low = lemma.lower()
    double = lemma + low[-1]
    if low in _set(_DOUBLING):
        return [double]
    if low in _set(_DOUBLING_OR_NOT):
        return [lemma, double]
    if low.endswith("ic") and len(low) > 4:
        return [lemma + "k"]
    if re.search("[iu][ae]l$", low):
        return [double, lemma]
    if not re.search("(?:[^aeiou]|qu)[aeiouy][^aeiouwxy]$", low):
        return [lemma]
    if len(re.findall("[aeiouy]+", low.replace("qu", "q"))) == 1:
        return [double]
    return [double, lemma] if low.endswith("l") else [lemma]


def _with_ing(lemma: str) -> list[str]:
    low = lemma.lower()
    if low in _set(_KEEPING_E_OR_NOT):
        return [lemma[:-1] + "ing", lemma + "ing"]
    if low.endswith("ie"):
        return [lemma[:-2] + "ying"]
    if low.endswith(("ee", "oe", "ye")) or low in _set(_KEEPING_E):
        return [lemma + "ing"]
    if low.endswith("e"):
        return [lemma[:-1] + "ing"]
    return [stem + "ing" for stem in _stems(lemma)]


def _with_ed(lemma: str) -> list[str]:
    low = lemma.lower()
    if low.endswith("e"):
        return [lemma + "d"]
    if re.search("[^aeiou]y$", low):
        return [lemma[:-1] + "ied"]
    return [stem + "ed" for stem in _stems(lemma)]


def verb_forms(lemma: str) -> tuple[str, ...]:
    """The forms of a verb: lemma, third person, past, participle, -ing; each once, in this order."""
    low = lemma.lower()
    if not _is_english(lemma):
        return (lemma,)
    if low == "be":
        return (lemma, *(_like(form, lemma) for form in _BE))
    if low == "have":
        return (lemma, *(_like(form, lemma) for form in ("has", "had", "having")))
    prefix = ""
    if low not in _irregular_verbs():
        prefix = next((prefix for prefix in _PREFIXES if low.removeprefix(prefix) in _irregular_verbs()), "")
    base = low.removeprefix(prefix)
    if base not in _irregular_verbs():
        return _unique([lemma, *_with_s(lemma), *_with_ed(lemma), *_with_ing(lemma)])
    past, participle = _irregular_verbs()[base]
    rest = [*_with_s(base), *past, *participle, *_with_ing(base)]
    return _unique([lemma, *(_like(prefix + form, lemma) for form in rest)])


def plurals(noun: str) -> tuple[str, ...]:
    """The plurals of a singular noun, the common one first; none where it has none ("equipment")."""
    low = noun.lower()
    last = low.rpartition("-")[2]
    if not _is_english(noun) or last in _set(_NO_PLURAL) or low in _set(_NO_PLURAL):
        return ()
    if last in _set(_SAME_IN_PLURAL):
        return (noun,)
    part = low if low in _irregular_nouns() else last
    if part not in _irregular_nouns() and part not in _set(_NO_COMPOUNDS):
        part = next((ending for ending in _LAST_PARTS if part.endswith(ending)), part)
    if part in _irregular_nouns():
        head, tail = noun[: -len(part)], noun[-len(part) :]
        return _unique([head + _like(form, tail) for form in _irregular_nouns()[part]])
    if low.endswith("sis") and len(low) > 4:
        return (noun[:-2] + "es",)
    return tuple(_with_s(noun))


def singular(noun: str) -> str:
    """The singular of a plural noun; what is singular, or has no other singular, comes back as it is."""
    low = noun.lower()
    last = low.rpartition("-")[2]
    if last in _set(_NO_SINGULAR) or last in _set(_SAME_IN_PLURAL) or last in _set(_NO_PLURAL):
        return noun
    for part in (low, last):
        if part in _irregular_singulars():
            cut = len(noun) - len(part)
            return noun[:cut] + _like(_irregular_singulars()[part], noun[cut:])
    for single in _LAST_PARTS:
        plural = _irregular_nouns()[single][0]
        if last.endswith(plural):
            return noun[: -len(plural)] + single
    return _without_s(noun)


def _without_s(noun: str) -> str:
    """The singular of a noun that is regular but for its ending."""
    low = noun.lower()
    stem, low_stem = noun[:-1], low[:-1]
    if low.endswith("s") and stem.isupper() and len(stem) > 1:  # "CEOs"
        return stem
    if not low.endswith("s") or low.endswith("ss") or len(low) < 4 or low in _set(_SINGULAR_IN_S):
        return noun
    if low.endswith(("us", "is")):
        return stem if low_stem in _set(_IN_IS_OR_US) else noun
    if low.endswith("ics"):
        return stem if low_stem in _set(_IN_IC) else noun
    if low.endswith("ies"):
        return stem if low_stem in _set(_IN_IE) else noun[:-3] + "y"
    if low.endswith("ches"):
        return stem if low_stem in _set(_IN_CHE) else noun[:-2]
    if low.endswith("oes"):
        return noun[:-2] if low[:-2] in _set(_WITH_OES) | _set(_WITH_OES_OR_OS) else stem
    if low.endswith(("sses", "xes", "shes", "tzes", "zzes")) or low[:-2] in _set(_SINGULAR_IN_S):
        return noun[:-3] if low == "quizzes" else noun[:-2]
    return stem


def _in_both_numbers(noun: str) -> list[str]:
    """The noun as given, its singular and its plurals."""
    single = singular(noun)
    return [noun, single, *plurals(single)]


def possessives(noun: str) -> tuple[str, ...]:
    """The possessives of a noun, of its singular and of its plurals: "company's", "companies'"; "boss's", "boss'"."""
    if not _is_english(noun):
        return ()
    single = singular(noun)
    forms = []
    for form in _in_both_numbers(noun):
        if form == single or form[-1] not in "sS":
            forms.append(form + "'s")
        if form[-1] in "sS":
            forms.append(form + "'")
    return _unique(forms)


def noun_forms(phrase: str) -> tuple[str, ...]:
    """The forms of a noun phrase that ends in its noun: as given, singular, plurals, then the possessives of these."""
    if not _is_english(phrase):
        return (phrase,)
    start = phrase.rfind(" ") + 1
    head, noun = phrase[:start], phrase[start:]
    return _unique([head + form for form in (*_in_both_numbers(noun), *possessives(noun))])


def verb_phrase_forms(phrase: str) -> tuple[str, ...]:
    """The forms of a phrase that begins with its verb: "grasp the nettle", "grasps the nettle" and so on."""
    verb, space, rest = phrase.partition(" ")
    return tuple(form + space + rest for form in verb_forms(verb))
