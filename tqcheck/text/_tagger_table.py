"""Weights of the tagger of parts of speech. Made by training/tagger/train.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0), labelled by the perceptron of
textblob-aptagger (MIT, Matthew Honnibal) under the lexicon of lemminflect (MIT, Brad Jascob).

Every other line of WEIGHTS is a feature, the next its weights: a letter for the tag, "A" the first, and a number.
"""

from __future__ import annotations

TAGS = (
    ",",
    ".",
    "CC",
    "CD",
    "DT",
    "IN",
    "JJ",
    "MD",
    "NN",
    "NNP",
    "NNS",
    "POS",
    "PRP",
    "PRP$",
    "RB",
    "RP",
    "TO",
    "VB",
    "VBD",
    "VBG",
    "VBN",
    "VBP",
    "VBZ",
    "W",
)

POSSIBLE = {
    ",": r"""
,
""",
    ".": r"""
! " $ % & ( ) + - . / : ; ? [ ] ° ​ – — “ ”
""",
    ". IN JJ NN": r"""
non
""",
    ". NN": r"""
cn
""",
    ". NN VB": r"""
com
""",
    ". POS": r"""
'
""",
    "CC": r"""
and but nor or
""",
    "CC CD MD PRP PRP$ VB VBP": r"""
complete
""",
    "CC DT": r"""
both
""",
    "CC DT RB": r"""
neither
""",
    "CC JJ NN": r"""
cloth
""",
    "CC JJ NN NNS": r"""
nd
""",
    "CC JJ RB": r"""
less
""",
    "CC NN": r"""
minus yuan
""",
    "CC NN VB": r"""
nerve
""",
    "CD": r"""
0 billion eight five four hundred million nine seven six three trillion two
""",
    "CD IN MD VB VBP": r"""
act
""",
    "CD JJ NN NNS RB VB VBN VBP": r"""
ten
""",
    "CD MD NN PRP": r"""
media
""",
    "CD NN": r"""
one thousand
""",
    "CD PRP VBZ": r"""
thanks
""",
    "CD VBG": r"""
bidding
""",
    "CD VBN": r"""
undergone
""",
    "CD VBZ": r"""
likes
""",
    "DT": r"""
a an another any each every some the these this those
""",
    "DT IN W": r"""
that
""",
    "DT JJ": r"""
such
""",
    "DT MD PRP RB RP TO VB VBP W": r"""
found
""",
    "DT NN": r"""
atmosphere
""",
    "DT NN RB": r"""
east half
""",
    "DT RB": r"""
all no
""",
    "IN": r"""
across after against although among at because between beyond by despite during except for from if in into of on since
than through throughout under until upon via whether with within without
""",
    "IN JJ": r"""
nearby
""",
    "IN JJ NN": r"""
inside
""",
    "IN JJ NN RB": r"""
above outside
""",
    "IN JJ PRP RB": r"""
online
""",
    "IN JJ RB": r"""
near next worldwide
""",
    "IN JJ VB VBP": r"""
like
""",
    "IN NN": r"""
birth per while
""",
    "IN NN RP": r"""
breakthrough
""",
    "IN NN VB": r"""
address pile
""",
    "IN NN VB VBP": r"""
safeguard
""",
    "IN NNS RB VBZ": r"""
towards
""",
    "IN RB": r"""
about as before below besides once so though
""",
    "IN RB RP": r"""
along around behind down off out over up
""",
    "IN VB": r"""
accept appease
""",
    "IN VB VBP": r"""
adhere adjust promote
""",
    "JJ": r"""
able above-mentioned absent abundant academic active actual adaptive additional administrative advantageous aerial
aerodynamic aggressive agricultural air-conditioning alcoholic all-round ambitious annual anonymous anti-dumping
anti-epidemic appropriate aquatic arrogant artificial artistic astronomical asymptomatic atmospheric attractive audio
audio-visual automatic autonomous auxiliary available bad ballistic basic beautiful beneficial big bigger biggest
bilateral bitter black bold brand-new breathable bright brilliant capable careful causal celestial central certain
characteristic chronic civil civilian classic coal-fired coastal cognitive colorful comfortable commemorative
commercial common compensatory competitive comprehensive compulsory conducive congratulatory consecutive conservative
considerable constant continuous controllable convenient conventional corporate crazy creative critical cross-regional
cultural cumulative current dead decisive deepest diagnostic different difficult digital diplomatic direct distinctive
diverse domestic dramatic dry dynamic e-commerce earliest easier easy ecological economic educational effective
efficient eight-foot elderly electric electrical electronic emotional empty entire environmental equal equivalent
essential ethnic ever-changing excellent excessive exclusive exquisite extensive external extreme face-to-face false
familiar famous fantastic fashionable favorable feasible federal festive few fewer final financial fiscal flat foreign
formal former fourth free fresh friendly front-line fruitful fugitive full fundamental generous geographical
geological global golden good gradual grand great greater greatest green gross happy harmful harmonious harsh healthy
heavy heroic high-level high-risk highest historic historical honorary hot hottest huge human humanistic humid hybrid
idle illegal important impossible impressive in-depth incidental inclusive incredible incremental independent indirect
industrial ingenious initial innovation-driven innovative institutional intangible intellectual intelligent intense
intensive interactive interesting internal international international-level irreplaceable large larger largest last
latest least legal legislative legitimate life-threatening local long-term longest lowest lucky lucrative magnificent
main major manual many maritime massive mathematical meaningful median medical medium-range medium-sized memorial
mental metabolic minor modern monetary monthly more most multi-storey multilateral municipal muscular mutual national
nationwide natural necessary negative neonatal new non-bank non-commissioned non-tariff normal northern northwest
nuclear nucleic numerous nutrient-dense nutritional obvious offshore old oldest ongoing operational orderly ordinary
organic other outdoor outer outstanding over-aged own panda-themed parliamentary part-time particular peaceful
pedestrian perfunctory permanent personal plenary political popular positive possible post-epidemic powerful practical
pragmatic precious prefecture-level preliminary presidential previous prior private proactive professional profound
promotional proper prosperous proud psychological pure quiet rainy random rapid rare rational raw ready real realistic
reasonable recent recyclable regional regular relative relevant reliable religious remarkable residential respective
respiratory responsible rich richer right-wing robust rural safe saline-alkali same scenic scientific secondary
self-assembled self-assembling selfless senior serious several severe sexual sharp short significant silent similar
sincere single sluggish small smaller smarter so-called social solemn solid sophisticated southern spatial special
specific spiritual stable state-owned statutory staunch strategic strong stronger strongest structural successful
sudden sufficient sugary suitable sultry supermassive surprising sustainable sustained symbiotic systematic talented
technical technological temporary ten-day territorial thematic theoretical thick third three-dimensional three-year
tight time-honored time-limited timely tough traditional transparent tremendous true umbilical unbelievable
unbreakable unchanged uncivilized unconstitutional undocumented unequal unexpected unfair unique unlikely unpaid
unprecedented unremitting unworkable upcoming upper urban useful usual valuable value-added various vast virtual
visual vivid voluntary weak well-known western white wholesale wide widespread wild willing wonderful world-leading
wrong yellow young
""",
    "JJ MD": r"""
naval
""",
    "JJ MD NN VB VBD VBP VBZ": r"""
cannot
""",
    "JJ NN": r"""
absolute acid all-age alternative ancient animal anti-aircraft anti-discrimination anti-subsidy anti-trafficking
average blind blockchain blue bottom-line brief chemical chief cold collaborative complex concrete content cooperative
county criminal cross-border cyber dark e ebao epidemic ex-girlfriend executive experimental expert eye-catching faint
fair fake far-reaching fat favorite female fine fintech firm first-class first-generation flash flood-fighting folk
follow-up foul front full-time future g general giant high-end high-precision high-quality high-speed high-tech
high-temperature hypersonic individual kind large-scale latter long-range low low-carbon macaque mainland male
material maximum medium metallic middle migrant military minimum mobile moving-back ms multiple multiverse mung mural
narrative native net north novel offensive official old-age on-site original over-age pandemic parental passive past
peacekeeping peak physical plastic pm poor post-disaster potential pre-tax pregnant premature primary procuratorial
programmable prominent provincial public real-time red representative resident revolutionary royal saline second
self-driving self-improvement silver simple square st standard straight subject super sweet tense terminal total
two-way ultraviolet underground undervaluation vegetable well-being well-off west whole win-win world-class worth
worthy wu xu year-old year-on-year yu
""",
    "JJ NN NNP": r"""
du
""",
    "JJ NN NNS": r"""
check-up km opening-up post-90s rd renminbi th
""",
    "JJ NN PRP VB": r"""
offline
""",
    "JJ NN RB": r"""
daily high right self-assembly space-time
""",
    "JJ NN RB RP": r"""
back
""",
    "JJ NN RB VB": r"""
close light s
""",
    "JJ NN VB": r"""
alert broadcast calm joint pilot premiere reverse salt sound
""",
    "JJ NN VB VBD": r"""
repurchase
""",
    "JJ NN VB VBP": r"""
express fit frontline present record smart warm welcome
""",
    "JJ NN VBD VBN": r"""
left
""",
    "JJ NN VBG": r"""
acting countervailing living standing
""",
    "JJ NN VBN": r"""
bent
""",
    "JJ NN VBP": r"""
cool dong suspect video
""",
    "JJ RB": r"""
better closer deep downward due earlier early enough fast faster first hard higher late later likely little long
longer much only overall overnight overseas sure underwater very
""",
    "JJ RB RP": r"""
forward
""",
    "JJ RB VB": r"""
best double further lower
""",
    "JJ RP": r"""
outbound
""",
    "JJ VB": r"""
clean collect correct mimic moderate narrow precise separate slow smooth top wash
""",
    "JJ VB VBP": r"""
clear live open perfect
""",
    "JJ VBD": r"""
armed
""",
    "JJ VBD VBN": r"""
advanced affected committed complicated concentrated dedicated detailed determined driven enhanced experienced
extended formed informed integrated marked mixed preferred prepared protected repurchased retired studied themed
worried
""",
    "JJ VBG": r"""
amazing driving exciting participating stunning
""",
    "JJ VBN": r"""
balanced broken co-organized concerned controlled disabled excited interested isolated limited refined registered
related tired
""",
    "JJ VBP": r"""
worse
""",
    "MD": r"""
'd 'll ca can could may might must shall should will wo would
""",
    "NN": r"""
ability abortion academician acceptance access accident accommodation accordance accumulation achievement acquisition
action activity actor actress addition administration advantage advice afternoon age agency agenda agent agreement
agriculture aircraft airport airspace alcohol alleviation alliance allocation allowance ambassador amendment amount
analysis analyst anger anniversary announcement antelope anyone anything appearance appetite applause applicant
application appreciation approval area army arrangement arrival arson art article assessment asset assistance
assistant associate association asylum attention attitude attraction audience author authority automobile autonomy
autumn aviation award awareness baby backbone background bacteria bag baggage balance ball bank barber barn barrier
basin basis basket batch bathroom battalion battle battlefield beach bed bee beef beer behalf behavior believer bell
belt bid bill bioenergy birthday bit blanket blood board boat body bomb bond bonus book borrowing boss bound box boy
brain branch brand bread breath bridge bronze brother builder burden bus business businessman by-election cabinet
cable calculation camera campaign campus cancer candy capability capacity capital car caravan carbon card career cargo
carrion case cash catalogue cathedral celebration cell census center century ceremony chain chairman championship
chance channel chapter character charm chart checkpoint child china choice church circulation circus citizenship city
civilization class classification classroom client climate clock closure clothing cluster coin collaboration
collection college color column combination commander commerce commitment committee commodity communication community
company comparison compensation competition competitiveness completion complexity computer concept concern concerto
conclusion condition conditioning conference confidence conflict confrontation congress conjunction connection
conscription consensus consideration constitution construction consultation consumer consumerism consumption container
context continent contract contractor contradiction contrast contribution contributor controller convenience
convention cooperation coordination cord core corn corner coronavirus correlation corridor corruption cotton country
couple courage course court coverage crackdown creation crew crime crisis criticism crown cuisine cultivation culture
cup currency cyberspace dad dairy damage danger daphnia data database daughter day death debt decade decision
declaration dedication deer defendant defender defense degree delegation delivery demonstration denomination
department departure deployment depth deputy design destination destiny destruction detail detection detention
determination development dialogue diameter diet difference difficulty digitalization ding dinner dioxide diplomacy
diplomat direction director disaster discrimination discussion disease dismissal disposal dissatisfaction distance
distribution district disturbance diversification dividend division doctor document dog dollar door draft drama dream
driver drum drumstick duty e-cigarette earth economist economy education effect effectiveness efficiency effort
election electricity electron element embankment emergency employee employment enamel endowment enemy energy
enforcement engagement engineer enlistment enrichment enterprise enthusiasm entrance environment episode equality
equipment equity era eradication error establishment estate etc evaluation event everyone everything evidence
evolution examination example excavation excitement exhibition expansion expectancy expenditure experiment exploration
extension extent eye fact factor failure fairness family fashion father favor fee festival fever fiber field fifth
figure film filter financing flag fleet flight flock floor flow flower flue food foot football forage forefront forest
format formation fortress forum foundation founder framework fraud frequency friction friend friendship function
funding funeral fusion galaxy game gap garbage garden gas ge generation genome girl glance glass globalization goal
gold governance government graduation grain gram granite grass gratitude greenhouse grid ground group growth guidance
guy habit hair hairdresser hall hand happiness harassment health heart heatstroke hegemony height helplessness
heritage hero highway hinterland history hole holiday home hometown honor horse hospital hotline hotspot hour house
household housing hub humanitarianism humanity hurricane husband i ice iceberg idea identity ideology illness image
immigration impact implementation import importance importer impression improvement incentive incident inclusion
income independence index industrialization industry inequality infant infection inflation information infrastructure
initiative ink innovation input inquiry inrush insect inspection inspector installation institution insurance intake
integration integrity intelligence intensity intention interaction interest interference internationalization internet
interview introduction investigation investment investor island isolation jade job journal journalism journey joy
judgment jury justice kindergarten knowledge labor laboratory lake landmark landscape landslide language law lawsuit
lawyer layout leader leadership league leap leg legacy leisure length li liability liberation license life lightning
line lineup liquidity literature load location longevity loss lot loyalty lung luxury m machine machinery mainstream
maintenance majority man management manager mankind manner manufacturer market marriage marsh mascot mass matrix mayor
measure measurement meat mechanism medal mediation medicine meeting member membership membrane memorandum message
metal method microscope migration milestone milk mind minister minute miracle missile mission mistake mm mobility
mobilization mode model modernization moment momentum monarchy money monk month moon moonlight morning mortality
mother motherland motion mountain movement movie mr multilateralism museum music name nation nature navigation navy
nectar negotiation network news newspaper niche night noise nomination noon nothing notification number nutrition o
obesity object observation occasion office officer oil openness operation opinion opponent opportunity opposition
optimization orchid order organ organization origin outlet output owner ownership pace package pain pair panda paper
paradox parish parity park parliament part participant participation partner partnership party passage passenger
passion patent path pattern payment peace penalty pension peony percent percentage perception performance period
person personality personnel perspective petroleum phase phone photo picture piece pig pillar pipe pit plane planet
plant plateau platform player plot pneumonia pole police policy politician pollen pollution popularity population pork
port position possibility post poster potassium poverty power precision prediction pregnancy premise premium
preparation presence presidency president pressure prevention price princess principle priority prison problem
procedure producer product production professor profit program project promoter promotion property proportion proposal
prosecution prosecutor prospect prosperity protection protein protest providence province psychology publicity pulse
punishment purpose pursuit qualification quality quarter question race radio railway rainfall rate ratio reality
realization reason reception recognition reconstruction recovery recruitment rectification reduction reference region
registration regulation rejuvenation relation relationship relativity relief relocation renovation reporter reputation
requirement research researcher reserve resolution resource respondent response responsibility restoration
restructuring retirement reunion revenue revitalization reward rice ride rival river road roadside robot rocket role
room root rotation round route safety sale scene scenery schedule scheme school science scope script sculpture sea
seafood season seat secretary section sector security seed selection self-reliance self-replication seminar
sensitivity sentence separation sequence series service session settlement sex shadow shaft share shareholder sheep
ship shop shortage shrimp side significance silage silk sister site situation size sky slowdown snack snowflake
socialism socialist society soil solidarity solution someone something son song soul soundtrack source space specimen
spectrum speech spirit spokesman spokesperson spot spring spy stability stabilizer staff stage star state statement
station status steel stimulus stock stockpile stone store story strategy street strength stroke structure student
studio style submission subsidy subway success succession sugar suit summer summit sunburn sunscreen superiority
supervision surface surveillance survey survival sustainability swine symphony symposium syndrome system talent tanker
task tax taxi tea teacher team technology telescope temperature tennis tension tent term territory terrorist text
textile texture theme theory thing threat throughput time timetable title tobacco today topic tour tourism tourist
town township track trade tradition traffic trailer training transaction transformation transition transmission
transport transportation trash tray treasury treatment treaty tree trend trial tribute trip trophy trouble truth tube
tunnel turnover type uncertainty undergraduate unilateralism union unit unity universe university uranium user
utilization vaccine value variety vehicle ventilation venture venue verification version vice victory village villager
violation violence virus visa vision vitality volleyball voltage volume voucher wage wall war waste water wave way
weakness wealth weapon week weekend weight welfare wife wildlife willingness window winner winter wisdom withdrawal
woman word worker workstation world www xinhuanet yard year yesterday youth zone
""",
    "NN NNS": r"""
capita diabetes kg lens ml mu telecommunications
""",
    "NN NNS VBZ": r"""
headquarters means
""",
    "NN PRP VB": r"""
self
""",
    "NN RB": r"""
hello hereinafter micro south tonight well
""",
    "NN VB": r"""
advance aid air answer arrest ballast ban base beat bend boost bottom camp capture cast challenge charge check circle
collapse combat compromise conduct control coordinate cure curve dance deal debate decrease defeat demand display
doubt ease embrace end escape escort exchange experience export fear finance fire fish flood force forge fruit fund
gain gather gender graduate grant graph guide handle harm hay head heat help herd host increase influence key label
land launch level lie limit link manufacture map march mark master mention mix monitor orbit outbreak patrol place
practice praise press process progress pull purchase quarantine query rain reform register report request rescue
respect rest result resume review rise risk roll rule rush scare score screen search sense shift slaughter spark speed
step stop stress stretch struggle study supplement supply talk tap target test throw tie trace train transfer usher
vacation voice volunteer vote wait wake watch weather website wire witness wonder
""",
    "NN VB VBD": r"""
split
""",
    "NN VB VBD VBN": r"""
cut hit set
""",
    "NN VB VBD VBN VBP": r"""
spread
""",
    "NN VB VBN VBP": r"""
run
""",
    "NN VB VBP": r"""
account advocate appeal approach attack bang benefit break call care cause change compress contact count cover crack
cross cruise decline draw drink drive drop echo encounter exercise face fall fatigue feature fight fly focus fold form
grasp guarantee guard harvest highlight hope implement issue judge lay lead leave levy list look match matter move
need notice pass pay plan play point push reach regard release repair return ring saw say scale seal serve shape shoot
shoulder show sign smash sort squeeze stand start stay stem support sweat think travel trust try turn upgrade use view
visit walk win wish work yield
""",
    "NN VBD": r"""
cost
""",
    "NN VBD VBN": r"""
shot thought
""",
    "NN VBG": r"""
accounting beginning booking breeding broadcasting building burning closing crossing cutting drilling engineering
evening feeding feeling flooding flowering following gathering greening handling healing hearing holding hunting
landing learning marketing merchandising monitoring opening painting passing planning planting processing ranking
reporting repurchasing ruling running sampling scanning setting shareholding shooting shopping smoking storytelling
striving teaching testing understanding warning working writing
""",
    "NN VBP": r"""
aim attempt billionaire border champion cloud code date dust essay gate iron lack love parade prize promise range
retail sleep sun treasure wind
""",
    "NNS": r"""
abnormalities abortions accidents achievements actions activities actors adults advantages affairs agencies agents
ages agreements airlines airports amendments analysts ancestors angles animals antelopes applicants applications areas
arrangements arrears artists aspects assessments assets athletes attacks attempts audiences authorities authors awards
babies backgrounds ballistics banks barriers batches beaches beachgoers beans beds bees beetles behaviors beings
beverages billions birds boats bodies bonds bones books brands breakthroughs bridges bristles brothers buildings
burdens businesses businessmen butterflies buybacks cadres calculations cans capabilities cards careers cars cases
casualties categories celebrations cells centrifuges certificates chains champions channels chapters characteristics
characters charges children chinanews circles cities citizens classes classmates clouds clues clusters codes coins
colleagues collectives colleges colors comments commitments committees commodities communities companies comparisons
competitions components comrades concepts concerns conditions condolences conflicts congratulations conscripts
consulates consultations consumables consumers contacts contestants contributions cooperatives costs counties
countries couples criminals cubs currencies curves customers cuts cuttings dangers days deaths decades decisions
defendants deformities degrees democracies demonstrations departments departures designers desserts destinations
details devices differences difficulties dimensions diplomats disabilities disasters disciplines diseases disputes
districts dividends doctors documents dogs dollars dots dozens dreams drivers drones drugs duties earnings ears
economics economies effects efforts eggs elements embankments emergencies emissions employees employers enemies
engineers enquiries enterprises entities entrepreneurs envoys errors euros events examinations exchanges exhibitions
expectations experiences experiments experts exporters exports eyes fabrics facilities factors facts families fans
farmers farms feelings fees feet females fields figures filmmakers films filters firefighters fishermen flags fleas
fleets flights floods floors fluctuations foods frictions friends functions funds galaxies games gaps genes girls
goals goods governments grains grams grapes greenhouses grounds groups guests guidelines habitats halls handicrafts
hands hearts herds heroes holdings hospitals hotels hours households humans hundreds icebergs ideas immigrants
improvements incentives inches indicators individuals industries infections innovations inquiries insects inspections
institutions instructions interests interviews investigations investments investors invitations issues items jobs
judges keys kids kilograms kilometers kinds labels languages laws leaders lecturers lessons levels licences licenses
lights lines liters logistics losses lots macaques machines majors managers manufacturers markets martyrs mascots
masks masses masters materials medals meetings melts members men merchants messages meters methods microplastics
millions ministers minors minutes miracles missiles missions mistakes misunderstandings models moments months mothers
mountains municipalities murals nanoseconds nations necessities negotiations netizens networks nights norms numbers
obligations obstetrics officers offices officials ones operations operators opinions opponents opportunities orchids
orders organizations organizers organs origins others outcomes paintings pandas papers parades parents participants
particles parties partners parts passengers paths patients patrols peaches pedestrians people peoples peppers
performances periods persons photos pictures pieces pigs places plants platforms players poems policies politicians
politics pollinators populations positions possibilities posts pots powers practices predictions premiums prices
principles problems procedures processes products profits programs projects proposals prosecutors prospects proteins
protests provinces provisions purchases purposes questions rates reasons recipients recommendations reforms regions
regulations relations relationships relics remarks reporters representatives requirements researchers residents
resources responsibilities restrictions results rights risks rivers roads robots roles rounds rules runways sales
sanctions scenes scholars scholarships schools scientists scissors scores sculptures seats sections sectors segments
sequences services shareholders shares sheds shelves ships shops shortages sides signs singles situations skills
snacks societies soldiers solutions sources souvenirs sows spaces sparks specialties species speeches speeds sports
spots stages stalls standards stations statistics stocks stores stories storms strategies streams streets students
studies styles subjects submarines substances suggestions suits suppliers supplies surfaces surges surveys symptoms
systems talents targets tasks taxes teachers teams technologies teenagers telescopes tens tensions tents terms
textures themes things thorns thousands threats throws tickets ties times tons topics tourists tours towns trains
travels trees trends trials trips troops tunnels tweets types unions units universities users vacations values
varieties vegetables vehicles vents ventures vessels vibrations videos villagers villages violations visitors
volunteers walls waters waves ways weapons weeks winds winners women words workers years zones
""",
    "NNS PRP": r"""
ourselves
""",
    "NNS VBZ": r"""
accounts advocates amounts approaches bags benefits bricks burns calls causes challenges changes checks courses covers
delegates drinks estimates exhibitors exhibits faces features flies flowers forces forms fruits graduates guarantees
guides heads highlights holes holidays hopes images imports increases launches lies links lives looks marks matters
measures meets moves needs objects offers passes patterns plans plays points prizes props ranks reports repurchases
respects routes samples seeds serves sets showers shows sites smells sounds soundtracks stands stars states steps
stresses supports talks tests traces turns uses visits votes walks wishes works
""",
    "POS VBZ": r"""
's
""",
    "PRP": r"""
he herself him himself it itself me myself she them themselves they us we you yourself
""",
    "PRP PRP$": r"""
her
""",
    "PRP RB": r"""
there
""",
    "PRP VB VBD VBN VBP": r"""
overcome
""",
    "PRP$": r"""
his its my our their your
""",
    "PRP$ RB VB VBP W": r"""
dam
""",
    "PRP$ VBD VBN": r"""
hidden
""",
    "RB": r"""
abroad accordingly accurately actively actually again ago ahead almost alone already also always anymore apart
appropriately aside automatically basically carefully clearly closely completely comprehensively conscientiously
constantly continuously conveniently currently decisively deeply directly doth earnestly easily economically
effectively efficiently else elsewhere equally especially even eventually ever everywhere exactly extremely fairly far
finally firmly forever formally fortunately frequently fully generally gradually greatly heavily here highly however
immediately increasingly indeed innovatively instead interestingly internationally jointly just legally mainly maybe
meanwhile moderately moreover mostly mutually n't namely nearly negatively never newly not now officially often openly
originally otherwise particularly previously probably profoundly properly publicly quickly quietly quite rapidly
rather rationally really recently regularly relatively repeatedly resolutely respectively roughly safely seriously
severely sharply significantly simply simultaneously slightly slowly somehow sometimes somewhere soon specially
specifically steadily still strictly strongly successfully successively suddenly systematically tentatively then
thereby therefore thoroughly thus too truly twice uniformly unswervingly urgently usually vigorously yet
""",
    "RB RP": r"""
away together
""",
    "RB VB": r"""
assist
""",
    "TO": r"""
to
""",
    "VB": r"""
abandon abide accommodate accompany acquire activate adapt add afford alleviate amend announce apply assassinate
assess attract avoid be breed buy cater chase clarify commemorate compensate compete confirm consolidate constrain
convene convert convey convince cope crawl create cultivate curb decide declare deepen deploy derail destabilize
destroy detect develop die disclose discover discuss dismiss dispel dispose dissipate distinguish download drag
eliminate embark enable enforce engage enrich ensure establish evacuate exclude facilitate finalize fix forget
formulate fortify foster fulfill glow grow happen hide hire identify illustrate imitate impose impress inform innovate
inspire integrate inter intercept introduce investigate invite join kill legalize magnify manage marry mate maximize
mediate minimize notify obtain offset organize participate perceive persuade polish prevent prioritize produce
prohibit publish pursue re-establish rebuild recall recite redouble reduce relax relieve remember remove renegotiate
renew replace replicate resolve resonate restart restore retain retake revise revive revolve rub select settle
shanghai shine sing sit slander solve stabilize stimulate subsidize suppress surpass swallow switch terminate thank
transform translate treat trigger undermine unlock warn
""",
    "VB VBD VBN VBP": r"""
come put quit read
""",
    "VB VBD VBP": r"""
let
""",
    "VB VBN VBP": r"""
become
""",
    "VB VBP": r"""
accelerate accumulate achieve adopt affect agree allow appear approve arise arrange ask assemble attend bear begin
believe bring build carry celebrate cherish choose climb combine communicate compare comply conclude connect consider
construct consume continue contribute cooperate decode defend deliver demonstrate describe determine devour do earn
eat emit employ encourage enhance enjoy enter entrust evaluate excavate exceed exist expand expect explain explore
feel fill find follow get give go govern hang have hear hold imagine improve include insist inspect invest keep know
learn listen lose maintain make mean meet merge mobilize occur offer operate oppose optimize perform persist
photograph pick pollinate pose predict prepare propose protect prove provide raise realize receive reflect reinforce
rely remain replenish reproduce require resist respond restrict retreat reveal save secure see seek seem seize sell
send shake solicit speak spend stick stipulate strengthen strive submit succeed suffer survive take teach tell
threaten transmit undergo understand unite uphold vibrate want wear withdraw write
""",
    "VB W": r"""
recover
""",
    "VBD": r"""
affirmed ate became began broke came chose commented demanded did drove explained explored fell fought gave grew
helped knew liked packed rose said showed spoke stressed took tweeted voted was went were
""",
    "VBD VBN": r"""
accelerated accepted accounted accumulated accused achieved adapted added adjusted admitted adopted advocated
affiliated agreed aimed allowed amended announced appeared applied appointed appreciated approved arranged arrived
asked attacked attended attracted awarded believed benefited boosted bought brought built calculated called carried
caught caused changed charged civilized claimed closed collapsed collected combined completed composed conducted
confirmed congratulated contacted contained continued contributed converted cooperated coordinated covered cracked
crashed created criticized cultivated cured dealt decided declared declined decreased defeated delivered demonstrated
deployed described designated destroyed detained developed died directed disappeared discharged disclosed discovered
discussed displayed distributed diversified divided doubled dropped dug embedded emitted emphasized encountered
encouraged engaged enjoyed enriched entered equipped established estimated evolved exceeded exhibited existed expanded
expected expressed faced failed felt filed filmed finished focused followed gathered got granted guided had handled
happened harvested heard held hoped hosted identified implemented imposed impressed improved included increased
initiated injected inspected introduced invested investigated invited involved issued joined kept landed lasted
launched learned led listed located looked lost loved lowered made maintained managed mechanized mentioned met missed
moved needed noted observed obtained occurred offered opened opposed optimized ordered organized paid painted
participated passed performed photographed pioneered planned planted played pledged pointed posted praised predicted
presented presided produced promised promoted proposed proved provided published purchased pushed qualified questioned
quoted raised ranked reached realized received recognized recorded recruited reduced referred reflected regarded
regulated reiterated released reminded repeated reported required resolved responded returned revealed reviewed
revised rushed sacrificed saved scored seized selected sent served shared shortened shortlisted signed slowed sold
solved sounded specialized spent squeezed stained started stated stepped stood stopped strengthened submitted suffered
suggested supported surpassed surveyed survived suspended targeted tested threatened told transferred trapped treated
tried trusted turned understood unified unmanned unveiled upgraded used ushered vested visited walked wanted washed
watched weighted witnessed won worked
""",
    "VBG": r"""
accelerating according accumulating achieving adding addressing adhering aiming allowing applauding approaching
arriving asking attracting awarding becoming being boiling booming boosting bringing bullying buying calling capturing
carrying causing celebrating challenging changing collecting coming comparing completing computing conducting
considering consolidating containing continuing controlling cooking coordinating corresponding covering creating
crushing dazzling dealing deepening defending delivering developing docking doing drinking eating emerging emphasizing
encouraging ending enhancing ensuring entering escorting evaluating exceeding existing expanding experiencing facing
falling farming fighting filming fishing floating flying focusing forming formulating founding fulfilling getting
giving going governing growing happening having helping hitting hoping implementing imposing improving including
increasing inquiring introducing investigating investing involving joining judging killing leading leaving looking
losing maintaining making managing manufacturing marking merging missing moving noting operating optimizing organizing
overtraining parking patrolling paying performing picking playing promising promoting protecting providing purchasing
putting raising reaching realizing receiving reducing reflecting regarding reinstating relying remaining repairing
representing resulting returning reviewing rising safeguarding saving saying seeing seeking selling sending sequencing
serving shaping sharing shipping shocking showing signing sitting smiling solving sorting speaking spreading starring
starting stopping strengthening struggling stuttering suffering supporting surrounding sweating sweeping taking
talking telling thinking throwing touching trading trafficking transferring traveling trying turning undergoing
upgrading using violating visiting voting waiting walking watching wearing winning withdrawing
""",
    "VBN": r"""
arrested associated based been begun born centralized chosen compared conferred connected considered contracted
convicted coupled damaged designed done drawn fallen given gone imported inclined injured intended interviewed known
linked married overloaded placed positioned prescribed processed refracted relegated respected scheduled seen
sentenced separated shown sponsored stamped standardized stolen suspected taken undervalued valued written
""",
    "VBP": r"""
'm 're 've am are prefer represent suggest tend
""",
    "VBZ": r"""
acts adheres adopts allows attracts becomes believes belongs brings comes conforms connects consists contains
continues demonstrates depends develops does emphasizes falls focuses follows gets gives goes happens has helps holds
implements improves includes intends introduces is lands leads maintains makes opens opposes predicts promotes
proposes provides pursues ranges reaches reflects remains represents requires reveals runs says seems starts
stipulates strives symbolizes takes tells varies wants widens
""",
    "W": r"""
how what whatever when where which who whoever whose why
""",
}

WEIGHTS = r"""m, about
F-6O6
m, accelerate
R-6V6
m, accounting
I-5T5
m, acquire
J-4R5
m, acting
J3T-3
m, address
I-3R3
m, adjust
V3
m, advertising
I6T-6
m, aerospace
G9I-6
m, affect
R3V-3
m, aid
I-3R3
m, alert
G-3R3
m, along
F6O-6
m, ancient
G3I-3
m, andy
J-4R4
m, applied
S4U-4
m, arrange
R-5V5
m, article
J4
m, as
F7O-7
m, attack
R3
m, attended
S4U-4
m, avail
R4
m, ballast
I4R-4
m, become
R-3U-5V8
m, beijing
J3T-3
m, benefit
I7R-5
m, better
G4O-4
m, blasting
I-4T5
m, bottled
S3
m, call
R-2V2
m, called
S-3U3
m, carry
R6V-6
m, celebrate
R3V-3
m, challenge
I-4R4
m, change
I-3R3
m, checks
K3W-3
m, chemical
G-12I12
m, chen
R2
m, chief
G3I-3
m, chinese
G-4J6
m, chinese-funded
G-3J9
m, chirac
J2
m, chongqing
J-3T3
m, clear
R3
m, collect
G-3R3
m, combat
I-2R2
m, combined
S-3U3
m, comply
R3V-3
m, concrete
G-3I3
m, continue
R3V-3
m, control
I-4R-6V10
m, crack
R-3V4
m, cucumber
I3
m, customized
G-5S2U5
m, cut
R3S-3
m, dean
I3
m, defend
R4V-4
m, deliver
R3V-3
m, demonstrate
R-4V4
m, determine
R5V-5
m, ding
J-3T3
m, dining
T4
m, do
R-6V6
m, dongguan
G-3J3
m, down
F-5O10P-5
m, dr
I-3J3
m, drink
R-3V5
m, drive
I3
m, due
G3O-3
m, early
G4O-4
m, earn
R5V-5
m, encounter
I3
m, encourage
R-3V3
m, enrol
R2
m, enter
R3V-3
m, european
G8J-8
m, excavate
R-5V5
m, exchange
I-4R4
m, executive
G-3I3
m, expand
R-4V4
m, export
I-3R3
m, express
R3
m, face
R4
m, fair
G6I-6
m, fall
I-3R5
m, feel
R3V-3
m, fire
I-4R4
m, fish
I2R-2
m, flood
I2R-2
m, fly
R-4V6
m, focus
I-6R7
m, follow
V2
m, forecasting
T4
m, form
I-2R3
m, frigates
K2W-2
m, frontline
G-4R4
m, fruits
K4W-4
m, further
G2O-4
m, gather
I-5R5
m, german
G9J-9
m, give
R6V-6
m, go
R-3V3
m, guarantee
R3
m, guided
S-4U4
m, handshake
I4
m, harvest
I-3R3
m, have
R-13V13
m, he
M4
m, head
R-3
m, hear
R4V-4
m, help
J-3V3
m, her
N4
m, highlight
I4R-4
m, hit
R4S-4
m, housekeeping
I8T-7
m, i
M3
m, implement
R4V-4
m, include
R4V-4
m, increase
I-9R9
m, inherit
I-4R-3V11
m, insisted
S3U-3
m, inspect
R5V-5
m, introduced
S-4U4
m, invest
R-3V3
m, italian
G4J-4
m, japanese
G5J-5
m, land
I-6R6
m, launch
I-4R4
m, launched
S3U-3
m, lay
I-3R5
m, lead
R3V-3
m, lean
G7
m, leave
R3V-3
m, level
I-4R4
m, light
G-3I3
m, like
F3R-3
m, linen
G-3I5
m, list
I-6R6
m, listened
S3U-3
m, liu
J-3R5
m, live
G-3
m, living
I4
m, low-fat
G4
m, lower
G-5R5
m, made
S-5U5
m, make
R3V-3
m, mancinelli
J3
m, material
G-4I4
m, meet
R6V-5
m, meixi
G3R-3
m, met
S6U-6
m, metallurgy
I3
m, mobilize
R-2V2
m, multi-channel
G4I-4
m, nanjing
J5T-5
m, north
I-3
m, not
O5R-3
m, nuts
K3W-3
m, oats
K3
m, once
F-3O3
m, one
D2
m, only
G-4O4
m, open
G-3R4
m, oppose
R4V-4
m, optimize
R-4V4
m, pass
I-4R6V-3
m, pay
I5V-3
m, pilot
G-3
m, place
I-3R3
m, plays
W2
m, please
R2
m, poultry
G-4I9R-5
m, precipitation
I3R-3
m, present
G-6I4R2
m, produced
S5U-5
m, promote
R-5V5
m, provide
R4V-4
m, provided
S-13U13
m, put
R2S4U-4V-3
m, qian
G4J-4
m, quarantine
I-5R5
m, questionnaires
K-4W6
m, receive
R4V-4
m, release
R2V-2
m, remain
R3V-3
m, remote
G7R-3
m, report
I-6R6
m, reported
S6U-6
m, reveal
R5V-5
m, right
I-3O3
m, risk
I-4R4
m, rmb
J-3R5
m, run
R3V-3
m, safeguard
F-4R4
m, salt
G-3I7R-4
m, salvage
R4
m, sampling
T4
m, save
R6V-6
m, screen
I-4R4
m, seek
R-7V7
m, seem
R-5V5
m, self-raised
G5
m, selis
J4
m, serve
R3V-3
m, set
R-4S-2U6
m, sichuan
G-3J3
m, sits
K-5W5
m, slaughter
I3R-3
m, slow
G3R-3
m, smart
R-3V3
m, so
F9O-9
m, spin
R3
m, spread
R4S-3
m, st
J2
m, stand
R4
m, start
I-3V2
m, stay
J-3R3
m, stem
I-5V5
m, stick
R2V-2
m, stopped
S4U-4
m, strive
R-6V6
m, su
I-2J6
m, submit
R-2V2
m, suicide
G-5I9R-4
m, supplement
I-3R3
m, supply
I4R-4
m, support
R6V-3
m, sustainable
G5J-5
m, take
R5V-5
m, talk
I-4R4
m, teenage
G6I-5
m, telecommunications
I8K-8
m, there
M10O-10
m, think
I-4R6V-3
m, transfer
J-3R3
m, travel
I-2R2
m, try
I-3R6V-3
m, two
D3
m, understanding
I5T-5
m, unlike
F4R-4
m, up
F-5O7
m, upgraded
S4U-4
m, uphold
R-7V7
m, use
V-2
m, vacation
I-3R3
m, volunteer
I5R-5
m, vote
I-3R3
m, warm
R-4V4
m, watch
J-4R4
m, wear
R-3V3
m, welcome
R-3V5
m, wheat
I8R-6
m, while
F7I-7
m, win
R3V-3
m, work
I-6R6
m, yang
G3J-3
m. '
B4
m. 0
I3
m. a
E10J-8
m. absolutely
O3
m. accept
F-5R5
m. accounting
I6T-6
m. administrative
G3
m. advanced
G-3S-3U6
m. after
F9J-7
m. al-sisi
I3
m. all
E9J-4
m. american
G-3J3
m. and
C6J-4
m. andy
J3R-3
m. ant
G-5I5
m. anti-blackface
G4I-2
m. are
R-7V10
m. around
F-7O9
m. art
I5J-3
m. as
F7O-4
m. at
F5
m. because
F3
m. before
F7O-7
m. belt
J3
m. blackface
G-2I4
m. bomb
J4
m. breathe
R6
m. building
J3T-2
m. but
C4
m. by
F5J-5
m. c
J3
m. can
G-3H5
m. cannot
I5V-4
m. cat
I3
m. champions
J-2K4
m. changsha
J3
m. checking
I-4T4
m. china
J3
m. china-asean
G-4J4
m. china-indonesia
G-3J4
m. chinanews
I-6J8K3
m. chinese
G6J-6
m. close
G-4I-4O5R3
m. cloud
I-3V3
m. co
I-3J3
m. colleague
I5J-3
m. colorful
G-3J3
m. com
B-3
m. consider
J-3R6
m. cx-4
J3
m. daxing
J-3T3
m. despite
F6J-6
m. did
R-2S4
m. directed
S3U-3
m. do
R3
m. double
G-5O5
m. draft
J4
m. du
J3
m. during
F6T-5
m. e
I-3
m. each
E3
m. ecns
I3
m. economic
G3
m. eeo
I6J-6
m. eleventh
J4
m. employers
K2
m. encourage
G-2J4
m. enquire
J3
m. establish
R3
m. european
G-3J3
m. every
E4J-4
m. eye-catching
G3I-3
m. f
G6J-4
m. filmed
S-3U3
m. five
D7G-4J-3
m. focus
I5R-5
m. food
I5J-4
m. for
F5J-5
m. four
D3
m. four-legged
G3
m. fox
J3
m. from
F4J-2
m. fujian
G-2I3
m. future
I-5J5
m. gathers
W3
m. gfbzb
I4J-4
m. go
J4
m. goddess
G-3I3
m. going
T4
m. good
G8J-2
m. great
J6
m. guardian
G-3J3
m. handheld
G-2I4
m. happy
J3R-3
m. hard
G4O-4
m. high-quality
G-5I5
m. hong
J3
m. host
I3R-3
m. hu
J4
m. hunting
J3
m. if
F7J-3
m. import
I5J-5
m. in
F7J-5
m. inquiry
I6J-2
m. is
R-3W6
m. it
J-3M5
m. ivoire
J2
m. japan
J3
m. journalist
I4J-4
m. just
O4
m. key
I4R-4
m. landed
S3U-3
m. laughs
K-4W4
m. laughter
I8O-3
m. launch
I7R-4
m. left
I-4S3
m. leniency
I3
m. let
R3
m. long
G7O-7
m. m
B4
m. mainland
G3I-3
m. make
J4
m. man
J2
m. manipulating
I-3T4
m. matter
I6R-4
m. me
I-3J6
m. measures
J-5K5
m. mo
J4
m. mom
I4
m. monday
J4
m. more
G4
m. move
I-4R4
m. my
N3
m. news
I5K-4
m. next
G6J-4
m. no
E2J-3O3
m. northern
G-3J5
m. now
O7
m. oh
J-4O6
m. old
J3
m. on
F5
m. one
I-2J-5M8
m. one-stop
G3
m. opinions
J-5K5
m. originated
U3
m. other
G7J-7
m. our
J-3N5
m. outfield
S3
m. outstanding
G-3J5
m. over
F5
m. parish
G3R-3
m. paul
I-3J3
m. people
J-3K5
m. petersburg
J4
m. playground
G-3I5
m. poor
G-2J2
m. post-80
I3J-3
m. post-90s
I-3J4K-3
m. premiere
G4I-3
m. private
G6J-4
m. professional
G4J-4
m. prohibit
J4
m. prophet
I3
m. real-time
G3I-3
m. recently
J-4O6
m. report
J4R-3
m. reporter
J4
m. repurchase
G3
m. retaliate
G-3I-4R10
m. retaliatory
G5I-3
m. rmb
J4
m. russian
G6J-4
m. s
G4I-3
m. say
I-3V5
m. science
I11J-11
m. second
G6J-6
m. securities
J-11K11
m. set
I-3R-3U8
m. several
G4J-4
m. short-range
G-3I3
m. sic
G-2J-3R8
m. since
F5J-5
m. sisi
J4
m. snobbish
G2
m. some
E8J-3
m. special
G10J-8
m. sports
J3
m. stand
R-4V4
m. starting
J-3T3
m. strengthen
R3V-3
m. such
G4
m. suffer
R3V-3
m. sz
J4
m. take
R6V-4
m. that
E8F-6
m. the
E6J-2
m. theme
J2
m. there
J-3M7
m. they
J-3M5
m. this
E7
m. those
E6G-4
m. thousand
D3
m. tiger
I5R-3
m. to
Q4
m. today
I10J-8
m. travel
I2
m. uncertain
G6I-4
m. under
F6J-4
m. up
F6P-5
m. us
J-3M5
m. voc
I4J-4
m. watch
J6
m. we
M4
m. welcome
R5
m. what
F-4X7
m. when
J-7X11
m. white
G-3J3
m. white-hot
G5J-3
m. winning
J5T-4
m. with
F5J-3
m. work
J3
m. would
H4
m. x
J4
m. xing
J5T-5
m. xinhua
I4
m. xinhuanet
I7J-3
m. xu
I3
m. year
G-3I3
m. year-old
G3I-3
m. year-on-year
G5I-5
m. yesterday
I12J-12
m< about
F4O-4
m< affected
G-4U4
m< ahmed
J4U-4
m< alabama
J2
m< ali
I-2J2
m< american
J3
m< as
F3O-3
m< asked
S3U-3
m< barry
J4
m< before
F2O-2
m< beijing
G-3I8J4T-9
m< besides
F8O-8
m< boston
J3
m< british
G4
m< brunet
I6J-4
m< chen
J9R-7
m< china-asean
G3
m< chinese
G7J-4
m< conduct
I-3R3
m< cong
J3
m< corpus
I6J-4
m< cover
I-2R2
m< deal
I-3R3
m< delegates
K4W-4
m< di
I5J-4
m< drink
I8R-8
m< drive
I-3R3
m< driven
G-4U4
m< du
G6J-6
m< due
G3O-3
m< duterte
J4
m< earlier
G11O-11
m< einstein
O4
m< european
G4J-4
m< first
G-10O10
m< fourteen
D7G-5
m< france
I-4J6
m< french
G6R-3
m< furthermore
I-3J-4O8
m< german
G4
m< gil
J3
m< graduate
I6R-6
m< grasp
I5R-5
m< greenland
J4
m< grigory
J5
m< grivory
I-3J3
m< harry
I-4J-5R11
m< hello
I8O-8
m< help
I-3R3
m< hohhot
J3
m< hong
G-4J7
m< hu
I9J-7
m< hunan
G-4J4
m< inner
G8I-2J-3
m< iran
I-3J3
m< iranian
G2
m< jing
J-4T4
m< july
J5O-3
m< lang
I-3J3
m< large-scale
G-4J5
m< lead
I-4R4
m< lempat
J3O-2
m< lian
G6I-4
m< lin
J3
m< look
I5R-5
m< lower
G-3R3
m< ma
I6J-6
m< macron
I-4J6
m< make
I5R-4
m< marinichev
K3
m< mark
I4R-4
m< matt
G7J-7
m< monitoring
I3T-3
m< ms
G-5I5
m< nana
J3
m< next
G7O-6
m< nguyen
J3
m< no
E3O-3
m< nowadays
O3
m< one
D2I-2
m< open
G-6R6
m< opening
I-3T3
m< overall
G4O-4
m< pang
I6J-6
m< poland
I-4J8
m< putin
J4
m< release
I-2R2
m< repurchase
I-3R5
m< reuters
J-6K6
m< robert
J4
m< russian
G5I-3
m< set
R4
m< shenzhen
J3R-2
m< shortly
O3
m< shouguang
I6J4
m< si
I8J-7
m< sitaraman
J3
m< sitharaman
J5
m< so
F-4O4
m< spain
I-3J3
m< spanish
G4J-4
m< su
I10J-8
m< that
E11F-9
m< there
M3O-3
m< thethe
D4G-7J7R-3
m< think
I2R-2
m< thirty-two
G5J-5
m< tianjin
J3
m< tibetan
G7J-5
m< trust
I-3R3
m< twitter
I4
m< u
I7J-7
m< up
F5O-3
m< vietnam
J3
m< wang
I-3J5
m< wen
I6J-4
m< while
F-2I2
m< witness
I7R-7
m< work
I-6R6
m< wuhan
J4
m< wulan
J4
m< xi
I8J-8
m< xia
I-2J4
m< xining
J-3T3
m< yang
I-4J6
m< yi
I7J-7
m< yili
J3
m< yu
G-3I3
m< zhang
I-4J4
m< zhong
G-3J3
mCC above
F4
mCC accelerate
R7V-7
mCC adapts
K-3W3
mCC advocate
R2V-2
mCC alkaline
G4I-3
mCC analyze
R3
mCC andy
J-2R2
mCC animal
G-3I3
mCC anti-trafficking
G-3I3
mCC appetizing
G9I-4T-5
mCC approved
S4U-4
mCC asked
S3U-3
mCC autumn
J3
mCC award-winning
G7T-6
mCC balanced
G3U-3
mCC beware
I-9R12
mCC biased
G2
mCC blockchain
G-4I4
mCC blue
G-6I6
mCC boost
I-4R5
mCC boosting
J4
mCC break
R5V-3
mCC broadcast
I-4R4
mCC broadcasting
I2T-2
mCC built
S-3U3
mCC cadre
I4
mCC called
S9U-9
mCC calls
K-6W6
mCC camped
S-8U8
mCC carry
R-8V8
mCC catering
I-4T3
mCC caused
S3U-3
mCC celebrate
R3V-3
mCC challenge
I2R-2
mCC challenges
K-2W2
mCC chen
J-3R3
mCC chief
G-3I3
mCC chinese
G5J-5
mCC choices
K4W-4
mCC choose
R-4V4
mCC clean
G5R-5
mCC collect
G4R-4
mCC come
R-3U3
mCC congratulated
S4U-4
mCC continue
R-8V8
mCC continued
S-4U4
mCC contributing
I-3T3
mCC cooperate
R6V-6
mCC coordinate
I3R-3
mCC countervailing
G5T-4
mCC cultivating
T6
mCC cut
R-3S3
mCC cyber
G-3I3
mCC dance
I-4R4
mCC dark
G3I-3
mCC deal
I-4R4
mCC dedicated
S3U-3
mCC defend
R-3V3
mCC deliver
R-4V4
mCC demand
I4R-4
mCC determine
R-2V2
mCC detoxification
G-3I5
mCC developed
S-7U7
mCC disrupt
R4
mCC do
R-8V8
mCC down
F9O-6P-3
mCC drink
R5V-6
mCC encouraged
S3U-3
mCC english
G-4J4
mCC enjoy
V-2
mCC enrich
R3
mCC epidemic
G-4J4
mCC explain
R-4V4
mCC express
I-2R3
mCC face
I3
mCC fall
I2R-2
mCC far-reaching
G4I-4
mCC fatigue
I-4V5
mCC fight
I-3R3
mCC fire
I6R-6
mCC first
G8O-8
mCC follow
R-6V6
mCC followed
S2U-2
mCC form
I3R-3
mCC found
R4
mCC french
G-4J4
mCC future
G10I-10
mCC gender
I-7R7
mCC go
R3V-3
mCC guide
I2R-2
mCC hard
G4O-4
mCC harvested
S-2U2
mCC have
R-9V9
mCC hear
R-9V9
mCC heat
I2R-2
mCC help
I-8J3R7
mCC high-end
G4I-4
mCC high-speed
G-5I5
mCC high-tech
G3I-3
mCC hit
R-10S10
mCC hopes
K3W-3
mCC hung
S3U4
mCC i
M3
mCC implement
I-5R6
mCC imposed
S3U-3
mCC improved
S-5U5
mCC included
S-6U6
mCC individuals
K4
mCC influence
I-5R5
mCC inject
G-4R4V4
mCC inspect
R-2V2
mCC intensifying
G-4I-3T8
mCC introduced
S3U-3
mCC japanese
G6J-5
mCC joint
G4I-4
mCC land
I3R-3
mCC lao
G3
mCC later
G-4O4
mCC lay
R-3V3
mCC learn
R4
mCC leave
I-3R3
mCC left
I-4U6
mCC less
C4G-4
mCC let
R5S-3
mCC light
I4R-3
mCC live
G-4V5
mCC living
G-3I4
mCC lotus
G-4I6
mCC low
G4I-4
mCC low-end
G5R-5
mCC lower
G5R-5
mCC make
R8V-8
mCC medium
G3I-3
mCC mix
I-3R3
mCC move
R2
mCC multi-mode
G3
mCC multi-purpose
G3
mCC need
I-4V6
mCC needs
K-5W5
mCC no
E2O-2
mCC non-energy
G3I-3
mCC north
G6I-6
mCC offer
R-2V2
mCC once
F-3O3
mCC one
D4I-4
mCC onshore
G-3O6
mCC opened
S6U-6
mCC opening
I-7T7
mCC opening-up
G-2I2
mCC operate
R-2V2
mCC oppose
R-4V4
mCC organized
S-6U6
mCC other
G4J-4
mCC outside
F7G-4
mCC overseas
G-2O2
mCC pay
I-6R7
mCC physical
I-2
mCC place
I3R-3
mCC plainclothes
K3W-3
mCC planted
S-7U7
mCC play
I-6R3V3
mCC point
R3
mCC pollinated
S7U-7
mCC practice
I3R-3
mCC progress
I-5R5
mCC propose
R-3V3
mCC proposed
S3U-3
mCC props
K-3W3
mCC provide
R5V-5
mCC provided
S3U-3
mCC public
G5I-5
mCC put
S-3U3V-2
mCC quarantine
I3R-3
mCC received
S-2U2
mCC reduced
S-4U4
mCC reform
I-3J4
mCC release
I-3J3R3
mCC remain
R-4V4
mCC report
I3R-3
mCC reports
J-3K4
mCC repurchase
G-4I5J3R-3
mCC resume
I-5R3
mCC right
G4O-3
mCC risk
I7R-7
mCC road
J3
mCC sacrifice
I4R-3
mCC safeguard
I4
mCC salary
G-3I5
mCC sanchez
J4
mCC say
R3V-3
mCC screen
I4R-4
mCC seek
R4V-4
mCC selected
S-6U6
mCC self-repair
I6
mCC sell
R-5V5
mCC sent
S-5U5
mCC serve
V3
mCC set
R3S4U-7
mCC setting
I-3T3
mCC shape
I5R-5
mCC shoulder
I3R-3
mCC show
R-3V5
mCC silver
G-4I4
mCC singapore
J3R-3
mCC smart
G3I-3
mCC smash
R-8V8
mCC snobbish
G4
mCC so
F-5O5
mCC south
G4I3J-4O-3
mCC spread
R3
mCC stand
I-2R2
mCC start
R4
mCC stop
I-2R2
mCC stretch
I4R-4
mCC stretched
S-3U5
mCC string
I7T-6
mCC strive
R7V-7
mCC support
I5V-5
mCC supreme
G2
mCC take
R4
mCC technology
I-4J8
mCC telecommunications
I-3K3
mCC test
I3R-3
mCC that
E3X-5
mCC their
J-4N4
mCC there
M4O-4
mCC think
I-3
mCC tibet
J6
mCC tired
G5U-5
mCC tissue
G-4I6
mCC trade
G-3J3
mCC train
I5R-5
mCC travel
I7R-7
mCC trust
I-3R3
mCC turns
K-7W7
mCC tv
I6R-2
mCC understanding
I-4T4
mCC uniting
T3
mCC unwilling
G8T-7
mCC uphold
R5V-5
mCC urumqi
J4
mCC use
I-4R4
mCC ushered
S6U-6
mCC watch
I-3R5
mCC wechat
J4
mCC welcome
G-3R3
mCC win
R-5V7
mCC win-win
G3I-3
mCC winch
I9R-5
mCC wonder
I-3R3
mCC work
I2J3V-4
mCC xinjiang
I-3J3
mCC youth
I-3J3
mCD %
B8I-2J-4
mCD agenda
I-3J5
mCD border
I3V-3
mCD canadian
G4J-4
mCD chinese
G3I-3
mCD chinese-language
G5J-5
mCD close
G3
mCD counties
J-2K2
mCD criteria
K4
mCD d
G-4I-4J8
mCD dc
J4
mCD discharged
S2U-2
mCD dong
G-6I7
mCD e
I2
mCD exit
I4J-4
mCD fine
G-3I3
mCD friendship
G-3I3
mCD g
G2
mCD h
J9
mCD held
S5U-5
mCD high-quality
G3I-3
mCD hundred
J3
mCD industrial-city-service
G5I-5
mCD invited
S-5U5
mCD k
J5
mCD km
I3
mCD kv
I4
mCD kwh
I3J-3
mCD light
G4I-2
mCD manned
G-4U6
mCD medals
J4K-4
mCD micro
I-2O2
mCD more
G5J-3
mCD mu
I2K-2
mCD nd
I-4
mCD osaka
J4
mCD peacekeeping
G-3I3
mCD per
F5I-5
mCD plastic
G-6I6
mCD processing
I3T-3
mCD provinces
J-3K3
mCD rd
K-2
mCD russian
G4J-4
mCD s
G-7I7J2
mCD second
I-2
mCD set
S-3U5
mCD silver
G-2I2
mCD sound
G-3I3
mCD square
G6I-6
mCD surround
G-4V7
mCD telephone
G-3I3
mCD th
B5F10G-5I-3K-6
mCD time-bound
G3I-3
mCD united
G-3J3
mCD us
G6J-6
mCD usd
I-3J4
mCD vietnamese
G-6K7
mCD volts
K3
mCD volunteers
J-2K2
mCD votes
K4W-4
mCD working
I6T-6
mCD years
K6
mCD yuan
J3
mCD °
B4
mCD ‰
B4
mCD ℃
B6I-4
mDT '
L6
mDT 's
L-5W5
mDT 0
D4
mDT a
J3
mDT a-share
G9I-3J-7
mDT abortion
I4J-4
mDT above
G10I-8
mDT accurate
G4I-4
mDT act
D-4I-3J3V3
mDT advanced
G4U-3
mDT advocacy
G-3I3
mDT affected
G6U-6
mDT aging
G-5I4
mDT alarm
G-6I6
mDT all-time
G3I-2
mDT alleged
G-6U6
mDT alliance
I-3J3
mDT ancient
G7I-3J-4
mDT animated
G-4U5
mDT anti
I4J-4
mDT apec
J4
mDT arctic
G5J-3
mDT arena
I3J-3
mDT armed
J3
mDT asean
G-4J5
mDT asia-pacific
G7J-5
mDT asian
G-4J4
mDT attendance
G-3I3
mDT australian
G-3J3
mDT avenue
J3
mDT average
G7I-7
mDT back
G5I4O-6P-4
mDT banking
G-4T6
mDT bankruptcy
G-4J3
mDT barren
G4
mDT bath
G-3I3
mDT beetles
J-7K9
mDT beginning
I9T-9
mDT beijing-tianjin-hebei
G8J-8
mDT bellto
I4
mDT belt
I-3J3
mDT bent
G-8I8
mDT best
G5J-3
mDT better
J4O-3
mDT big
G-4J6
mDT bizarre
G5I-3
mDT blade
I4
mDT blue
G4I-4
mDT bn
I-3J5
mDT boeing
J3
mDT bombing
I5T-3
mDT botanist
G-3I5
mDT bottleneck
I6
mDT boundary
G-3I3
mDT brazilian
G4J-4
mDT brick
G-3I3
mDT british
G11J-11
mDT building
I6T-8
mDT bureau
I3J-3
mDT canadian
G5J-5
mDT capitol
G-2J2
mDT cardiovascular
I3
mDT cause
I3
mDT ccf
J4
mDT central
G-4J4
mDT chapter
I4J-4
mDT chemical
G-6I6
mDT chief
G6I-10J4
mDT china-us
G7J-6
mDT chinese
G-2I-4J6
mDT city
J4
mDT classification
I-3J3
mDT cliff
I2J-2
mDT close
G3I3O-6
mDT closing
I6T-6
mDT cloth
G-8I8
mDT cloud
G-5J5
mDT collateral
G-4I6
mDT comedy
I3
mDT commanding
G-3T3
mDT complete
R3
mDT complex
G8I-8
mDT complicated
G5U-5
mDT concrete
G3I-3
mDT containment
G-3I3
mDT content
G-2I2
mDT contrary
G6I-5
mDT cool
G5I-5
mDT cooperative
G-5I5
mDT cost
I3J-3
mDT countervailing
G-5T4
mDT countryside
I4
mDT county
G-7I7
mDT cpc
G-3J3
mDT criminal
I-3J4
mDT cultural
G5J-5
mDT curved
G-6U6
mDT cutting
I3T-3
mDT cutting-edge
G-4I4
mDT daily
G7O-5
mDT dato
J3
mDT deadline
G-4I4
mDT deceased
G-3U3
mDT decent
G4I-4
mDT declaration
I-2J2
mDT democratic
G8J-8
mDT department
G-3J4
mDT desert
G-6I6
mDT detailed
G-4U6
mDT development
J3
mDT director
I-4J4
mDT disable
G-8H5I-14J-3M4O8R10
mDT disabled
G6U-6
mDT diversified
S-3U3
mDT driving
G3T-3
mDT drum-like
G5I-5
mDT dual-track
G4I-4
mDT duchess
I-3J3
mDT dutch
G9I-5J-4
mDT earlier
G3O-3
mDT early
G3O-3
mDT earth
J3
mDT eastern
G6J-6
mDT eccentric
G-4I4
mDT egyptian
G5J-5
mDT employees
J3
mDT end
I3J-3
mDT engineering
I2T-2
mDT english
G-5J5
mDT epidemic
G12I-12
mDT evening
I11T-11
mDT exact
G4I-3
mDT executive
G-2J5
mDT exhibition
I5J-5
mDT exhibitor
G-4I4
mDT exhibitors
J-7K7
mDT expert
G-5I5
mDT extended
G3U-3
mDT face
I-3V3
mDT fair
I-6J4
mDT fake
G-5I5
mDT familyfamily
I-6O8
mDT fancy
G7I-5
mDT far-right
G6J-4
mDT fastest
G7I-7
mDT favorite
G3I-3
mDT federal
G-5J5
mDT feelings
J-4K4
mDT firm
G3I-3
mDT first
G8J3O-12
mDT first-phase
G7I-5
mDT five
D5G-3
mDT flagship
I4
mDT flood-fighting
G6I-6
mDT floundering
I-3T4
mDT folk
G-4I4
mDT following
I-3T3
mDT food
G-4I-4J8
mDT foodworks
G-2I-3J5
mDT foreign
I-3J3
mDT founding
I-4J4
mDT fourth
G-4J4
mDT frigate
G-5I5
mDT front
G5I-5
mDT frontline
G2I-2
mDT full-time
G4I-4
mDT future
G-5I4
mDT gathering
I5T-5
mDT gibraltar
J4
mDT glorious
G5J-4
mDT golden
J3
mDT golmud
I-3J3
mDT good-quality
G5I-4
mDT government
I4J-4
mDT great
G-3J5
mDT guangdong-hong
G11J-11
mDT gulf
I-4J4
mDT handover
G-4I5
mDT hands-on
G3I-3
mDT hanoi
G-3J3
mDT header
G-4I4
mDT healing
I5T-5
mDT heroine
G-3I3
mDT high
I-4
mDT high-end
G-8I8
mDT high-quality
G-6I6
mDT higher
G4O-4
mDT hillside
G-3I5
mDT hksar
G-2J2
mDT holding
I3T-3
mDT hollywood
J4
mDT hourly
G-7O7
mDT house
I-4J4
mDT iaea
G-2J2
mDT implementation
I-6J6
mDT importing
G-3T3
mDT improper
G3I-3
mDT independence
I3J-3
mDT individual
G-3I3
mDT inland
G5J-3
mDT inside
F4G-7I3
mDT insurance
I3J-3
mDT intermediate-range
G3
mDT international
G-6J6
mDT internet
I-4J5
mDT iranian
G5J-4
mDT islamic
G-3J3
mDT istanbul
G-3J3
mDT joint
G2I-4
mDT jury
I5J-5
mDT know
R3V-3
mDT lake
I-4J4
mDT lancet
J4
mDT lao
G-4J4
mDT laos
J3
mDT large-scale
G7I-3J-5
mDT later
G3O-3
mDT latter
G12I-12
mDT league
I-4J4
mDT left
I6U-10
mDT left-wing
G8T-4
mDT less
C-3G4
mDT linhe
J3
mDT little
G-5J-2O8
mDT living
G-2I6T-4
mDT long
G5O-5
mDT longer
G-6O6
mDT look
V3
mDT lucky
G4
mDT mainland
G-6J5
mDT malaysian
G-4J4
mDT male
G4I-4
mDT manuscript
I3J-3
mDT maritime
I-3J3
mDT marked
G5U-3
mDT material
G-5I5
mDT maximum
G-4I4
mDT means
I9K-6W-4
mDT measures
J-6K6
mDT meeting
I3J-3
mDT mere
G3
mDT middle
G-5I3
mDT military
G-5J3
mDT mind-blowing
G5T-3
mDT ministry
I-7J7
mDT mixed
G-7U7
mDT mobile
G2I-2
mDT moon
I7J-7
mDT mouth
I4
mDT multi-party
G6I-4
mDT municipal
G3J-3
mDT mural
G-7I7
mDT mushroom
I4
mDT mystery
I-3J3
mDT nanjing
G-4I5T-3
mDT narrative
G7I-7
mDT nation
I5J-5
mDT national
J4
mDT nerazzurri
I-4J4
mDT net
G6I-6
mDT netherlands
J5
mDT new
G-4J6
mDT non-damaging
G4
mDT northeast
G-6I4
mDT nsw
G-4J4
mDT nurse
G-4I4
mDT officiating
G-4T5
mDT offline
G3I-3
mDT one
D-4I3
mDT only
G11O-11
mDT opening
I10J4T-14
mDT original
G4I-4
mDT other
G3I-3
mDT out
F-5O5
mDT outside
I3
mDT outstanding
J3T-3
mDT over
F5O-3
mDT pact
I3J-3
mDT pandemic
G5I-5
mDT paris
J4
mDT passive
G-4I4
mDT past
G5I-5
mDT pathogen
I4
mDT people
I-4K5
mDT persian
G-4J4
mDT philippine
G7J-7
mDT philippines
J6K-4
mDT physical
G5I-5
mDT physics
I6K-2
mDT pilot
I3
mDT planning
I2T-2
mDT polish
G3J-3
mDT pollen-covered
G4
mDT poor
G8I-8
mDT poorest
G7I-5
mDT post-tax
G2I-2
mDT prefecture
I5J-5
mDT pregnant
G4I-4
mDT premature
G11I-11
mDT present
G14I-14
mDT presidential
G-3J3
mDT preview
I5J-3
mDT primary
G8I-8
mDT prime
G2
mDT projected
G-6U6
mDT providence
I-3J3
mDT province
I-3J3
mDT provincial
G7I-6
mDT public
G-9I9
mDT pyramids
I-4K4
mDT qing
J3T-3
mDT qinghai-tibet
G2J-2
mDT quality
I8J-8
mDT quasi-east
G7I-5
mDT rebounding
T4
mDT recommended
G-5U5
mDT record
J3
mDT red
G-6J6
mDT registered
G-6U6
mDT regulations
J5
mDT renminbi
G-5J4
mDT replacement
I3
mDT replay
G-5I7
mDT replica
I6J-4
mDT representative
G-3I3
mDT republic
G-3
mDT repurchased
G5U-4
mDT resilient
G7I-7
mDT respects
K3W-3
mDT revised
J-3U5
mDT richest
G6I-4
mDT rise
I5J-5
mDT rmb
J4
mDT royal
G2I-3
mDT ruble
G-6I6
mDT russian
G-13J13
mDT s-400
I-2
mDT s-500
I-3J5
mDT safety
I2
mDT saline
G-4I4
mDT saline-alkali
G5J-5
mDT sand
G-4I6
mDT sany
J3
mDT sar
G-3J3
mDT sasac
I-3J5
mDT saudi
G4J-4
mDT school
I-3J3
mDT sculpture
G-4J4
mDT second
G6I-15J9
mDT secret
G2J-4
mDT secretariat
J3
mDT secretary
J4
mDT securities
J6K-4
mDT self-driving
G4I-4
mDT senate
I-3J3
mDT set
I4U-4
mDT setting
I5T-5
mDT shareholding
I2T-2
mDT sheepfold
G-3I3
mDT shooting
I4T-4
mDT simple
G6I-6
mDT sino-french
G3J-3
mDT sino-us
G-3J3
mDT slight
G4I-4
mDT slope
I4J-4
mDT small-mass
G4
mDT smile
G-5I5
mDT sona
I-3J5
mDT sound
G-2I5
mDT sounds
K4W-4
mDT southwest
G-10I10
mDT soviet
G5I-4
mDT spadix
I3J-3
mDT special
G-3J3
mDT spiral
G-5I5
mDT spleen
I3
mDT squeezing
I-5T7
mDT standard
I-3J3
mDT state
G-4J4
mDT state-owned
G7J-5
mDT stinking
G-3T5
mDT street
J3
mDT stunning
G4T-4
mDT subject
G-4I4
mDT summer
G-3J3
mDT sunday
G-3J3
mDT super
G-7I7
mDT support
I-5V5
mDT suspect
G-6I6
mDT swedes
J-3K3
mDT sweet
G-4I4
mDT tallest
G3J-3
mDT temperature
I3J-3
mDT temple
I3J2K-4
mDT tense
G-8I8
mDT terracotta
G-4I3
mDT terrible
G2I-2
mDT testing
I4T-4
mDT that
F-5X4
mDT three-body
G5J-5
mDT three-storey
G6I-2J-4
mDT tibetan
G-7J7
mDT total
G4I-4
mDT transfer
I-4J5
mDT trough
G-5I7
mDT true
G6J-4
mDT trump
G-4J4
mDT tv
I3J-3
mDT two-seater
G4I-4
mDT u
I-4J5
mDT uae
G-4I-4J7
mDT uk
G-5I-5J11
mDT ultraviolet
G-9I9
mDT unconditional
G3I-3
mDT underground
G4I-4
mDT unfortunate
G4J-4
mDT unicef
I-4J2
mDT united
G-10J10
mDT universal
G3I-3
mDT universe
I3J-3
mDT universe-the
G4
mDT university
I-6J6
mDT unsuspecting
G3T-3
mDT unveiling
I-4T6
mDT upgrade
J-3
mDT upgrading
J5
mDT urgent
G4I-4
mDT us
G-5J8
mDT us-hong
G9J-9
mDT us-led
G6J-4
mDT us-related
G5J-5
mDT very
G-4O4
mDT video
G-3
mDT vietnam-korea
G7J-5
mDT vietnamese
G4
mDT village
G-4J4
mDT well-being
G5I-5
mDT well-off
G5I-5
mDT west
G-5I3
mDT who
G-4J7
mDT working
I-4T4
mDT world
G-4J6
mDT xiangtan
G-5J5
mDT xing
J-4T4
mDT xinjiang
I10J-10
mDT year
I6J-4
mDT years
F3J2K-3
mDT younger
G2I-2
mDT yuan
G3J-3
mDT ­
B5J-3
mDT “
B4
mIN "
B4
mIN +
B3J-3
mIN 0
D5
mIN a
E-2J2
mIN a-share
G-8J9
mIN about
F-6O6
mIN account
I6V-4
mIN ace
E4F3G-4I-3
mIN added
S-2U2
mIN aids
J3
mIN american
G4J-4
mIN americans
J3
mIN an
E3J-3
mIN anti-discrimination
G-3I3
mIN anti-trafficking
G8I-8
mIN applying
T4
mIN april
J3
mIN as
F-2O2
mIN asean
G-7J7
mIN asian-speaking
G5T-3
mIN atlanta
J3T-3
mIN august
G-4J7
mIN australian
G7J-7
mIN before
F-5O5
mIN beijing
J3
mIN blockchain
G-5I5
mIN both
C-4E4
mIN boys
J-2K4
mIN breeding
I-9T9
mIN british
G3J-3
mIN building
I-5J-8T13
mIN cairo
J3
mIN cfets
J2K-2
mIN chengdu
J4
mIN china-canada
G-3J3
mIN chinese
G3J-2
mIN chongqing
J7T-6
mIN close
G5O-3
mIN clothing
J4T-4
mIN cold
G3I-3
mIN confirmed
S-3U3
mIN contaminated
G-4U4
mIN covid-19
J6
mIN cross-shareholding
I7T-5
mIN cyber
G-3I3
mIN dali
J4
mIN daxing
J-6T6
mIN deliberate
G7I-5
mIN disassembly
O3
mIN downtown
G-3I5
mIN dzbb
G-3J3
mIN early
G11O-11
mIN emphasis
I4
mIN engineering
T-4
mIN eu
G-4J4
mIN european
G-4J4
mIN exile
G-6I7
mIN fake
G6I-6
mIN february
G-2J2
mIN female
G4I-4
mIN fertile
G5I-5
mIN fine
I-3
mIN fintech
G-4I4
mIN first
G13J-4O-9
mIN flying
J2T-2
mIN follow-up
G-2I2
mIN forging
I-4T6
mIN french
G3J-3
mIN friday
J4
mIN front
G-2I2
mIN fujian
G4J-3
mIN funders
K3
mIN future
G12I-8J-4
mIN galileo
J4
mIN gear
G-2I2
mIN general
G9I-9
mIN giant
G3I-3
mIN good
G4J-4
mIN great
G7J-7
mIN greenfield
J3
mIN ha
J4
mIN half
I3
mIN heaven
G-4I6
mIN her
M-4N4
mIN high-intensity
G4I-4
mIN high-precision
G4I-4
mIN high-quality
G-5I5
mIN high-speed
G4I-4
mIN high-tech
G6I-6
mIN high-temperature
G3I-3
mIN i
M4
mIN infants
J2K-2
mIN influenza
G-3I3
mIN iranian
G4
mIN iraq
I-3J3
mIN irresponsible
G3
mIN it
J-3M3
mIN italics
J-3K3
mIN its
J-5N7
mIN january
G-5J5
mIN joint
G4I-4
mIN kilogram
I4
mIN laos
J3
mIN large-scale
G2I-2
mIN laughs
I-3K5
mIN lawn
I5J-3
mIN legalized
G-3S3
mIN less
G-5O5
mIN light
G7I-5
mIN lingwu
G-4J4
mIN listed
S-3
mIN living
G-3I8T-4
mIN loan
G-5I5
mIN long
G3O-3
mIN low
G4I-4
mIN low-quality
I4
mIN major
G5J-5
mIN march
J4
mIN means
I-5K3
mIN mid-august
G7J-5
mIN midnight
G-6I9J-3
mIN mixed
G3U-3
mIN monitoring
I6T-6
mIN moscow
J4
mIN ms
I-4J4
mIN mung
G-8I8
mIN nanjing
J-4T5
mIN nato
J3
mIN nazi
I4
mIN need
I5V-5
mIN nerve
I4
mIN net
G4I-4
mIN old-age
G8I-8
mIN once
F-4O4
mIN one
D6I-6
mIN opening
I-4T4
mIN orbit
I4R-4
mIN ottawa
J5
mIN over
F12J-7O-5
mIN over-training
G5T-5
mIN overseas
G4O-4
mIN parental
G3I-3
mIN peaceful
G2J-2
mIN peacetime
G-2I6
mIN peak
G-4I4
mIN people
J-10K10
mIN photographs
K2
mIN plastic
G13I-13
mIN potential
G4I-4
mIN precise
G2R-2
mIN promoting
J-6T6
mIN public
G5I-5
mIN red
G-3I3
mIN refined
G5U-5
mIN related
G8U-8
mIN reporting
I-5T5
mIN repurchase
G-6I6
mIN repurchasing
I-4T4
mIN residents
J4
mIN reuters
J3K-3
mIN rmb
B5J-3
mIN routine
G-5I6
mIN salmon
I4
mIN science
I-3J3
mIN second
G-7I7
mIN shareholding
I-8T8
mIN shopping
I3T-3
mIN simple
G4I-4
mIN sino-us
G-3J3
mIN space-time
G-3I3
mIN spaniards
J-4K6
mIN specimens
K4
mIN speeding
I-3T3
mIN spring
J-2T2
mIN state-owned
J4
mIN story-telling
I4T-4
mIN storytelling
I2T-2
mIN students
J-2K2
mIN subject
G3I-3
mIN such
E-3G3
mIN super
F-4G6
mIN supporting
J-7T7
mIN sustainable
G-3J3
mIN taiwan-funded
G3J-3
mIN taiwanese
G4J-4
mIN tariffs
J-4K4
mIN taste
G-5I5
mIN ten
D-3G5U-2
mIN thailand
J3
mIN thalys
J3
mIN that
E14F-6X-8
mIN thirst
I4
mIN total
G7I-7
mIN trading
J-2T2
mIN transferring
J-5T5
mIN travel
I3V-3
mIN ultraviolet
G4I-4
mIN un
G-4J4
mIN underwater
G3O-3
mIN up
F9O-3P-7
mIN upstream
G4I-3
mIN us
J3
mIN usd
B-4G4
mIN video
G4I-4
mIN vietnamese
G3
mIN visible
G-7I7
mIN vnd
J3
mIN we
M3
mIN wealthy
G4
mIN webern
J3
mIN weekends
J-4K6
mIN west
G3I-3
mIN work
I10J-10
mIN writing
I7T-7
mIN xi
I-6J4
mIN xing
J-3T3
mIN xinhua
J4
mIN xuzhou
J4
mIN yogurt
I3
mIN you
M4
mIN zhundong
G-4J4
mJJ '
B3
mJJ ;
B3
mJJ a
G-2J3
mJJ about
F4O-4
mJJ act
D4F-5H-4R7
mJJ acute
G3I-3
mJJ adverse
G2I-2
mJJ african
G6J-6
mJJ alternative
G-5I5
mJJ ambassador
J3
mJJ anti-submarine
G3I-3
mJJ armed
G4S-4
mJJ as
F3
mJJ bo
I-3J3
mJJ boards
K4
mJJ breakthrough
I3
mJJ brought
S3U-3
mJJ building
J6T-8
mJJ challenges
K3W-3
mJJ chemical
G3I-3
mJJ chief
G-4I5
mJJ china
I-3J4
mJJ chinese
G2
mJJ chinese-language
I-3J3
mJJ commission
I-2J2
mJJ concerned
G5U-5
mJJ confirmed
S-3U3
mJJ cooperative
G3I-5
mJJ countervailing
I6T-4
mJJ courtyard
I5
mJJ criminal
I3
mJJ crude
G-4I4
mJJ decision-making
G4I3T-7
mJJ developed
S5U-5
mJJ displacement
G-4I4
mJJ distancing
I-5T5
mJJ doctor
J2
mJJ doctors
J-5K5
mJJ dong
I-3J-3V8
mJJ dream
I-3J3
mJJ dutch
G-5J5
mJJ easing
I-3T5
mJJ egyptian
G-3J3
mJJ embassy
G-3I-2J5
mJJ emblem
I3J-3
mJJ enlightening
G-3T3
mJJ enough
G-7O7
mJJ exciting
G-4T4
mJJ eye-catching
G4I-4
mJJ female
G-4I4
mJJ fintech
G-4I4
mJJ first-class
G2I-2
mJJ flash
G-4I4
mJJ foreign
J4
mJJ french
G5I-3
mJJ future
G-6I8
mJJ fuzzy-you
I4J-4
mJJ glossy
G-6I6
mJJ government
I-3J3
mJJ grandmother
I3
mJJ high
G-8I6O2
mJJ immersive
G4I-4
mJJ impacts
K4W-4
mJJ inning
I3T-3
mJJ inventory
G-2I2
mJJ ir-1
G3
mJJ islands
K4W-4
mJJ joint
G-8I8
mJJ landing
I7T-7
mJJ lantern
I6
mJJ lanterns
K3
mJJ learning
I5T-5
mJJ leavethe
G-4I4
mJJ lens
I5K-5
mJJ level
I6J-5
mJJ life
J3
mJJ likely
G4O-4
mJJ line
I4J-4
mJJ live
G3R-2
mJJ logic
G-3I3
mJJ ma
I-3J3
mJJ maximum
G-4I4
mJJ means
I-3
mJJ media
I4J-3K3
mJJ meeting
I3J-3
mJJ members
J-4K4
mJJ middle
G5I-5
mJJ mixed
G3
mJJ mobile
G-3I3
mJJ mongolian
G5J-5
mJJ monkeys
J-3K3
mJJ muscles-xinhua
I-3K5
mJJ navy
I-3J3
mJJ needs
K3W-3
mJJ net
G4I-4
mJJ offline
G4I-4
mJJ online
G4
mJJ opening-up
G5I-7
mJJ optimize
R-3V3
mJJ original
G-4I4
mJJ over-age
G5I-5
mJJ overhead
I4
mJJ paper
I5J-5
mJJ parental
G-3I3
mJJ peer-reviewed
G4
mJJ people
J3K-3
mJJ physical
G-6I6
mJJ pindo
J3
mJJ plans
K-5W5
mJJ plastic
G-3I3
mJJ play
I5V-3
mJJ poor
G-2I2
mJJ post-disaster
G3I-3
mJJ prevalent
G3
mJJ princess
I3J-3
mJJ problem
J4
mJJ prominent
G5I-5
mJJ promote
F3
mJJ proof
I4
mJJ ready-to-wear
G6I-4
mJJ recovery-xinhua
I5
mJJ refined
G-4U4
mJJ regulation
I4J-4
mJJ related
G6U-6
mJJ reporting
I7T-7
mJJ repurchase
I-4V5
mJJ resident
G-5I5
mJJ revolutionary
I-3
mJJ right
I3
mJJ rigid
G4
mJJ rmb
J4
mJJ royal
G-5I5
mJJ ruling
I3T-3
mJJ russian
G-3J3
mJJ sampling
I4T-4
mJJ scent
G-4I4
mJJ screening
I3T-3
mJJ screens
K4
mJJ self-assembly
G6I-4
mJJ self-discipline
G4I-3
mJJ set
I3U-3
mJJ shareholding
I3T-3
mJJ shooting
I5T-5
mJJ show
R5V-3
mJJ silver
G5I-5
mJJ single-hole
G3I-3
mJJ slimy
G6
mJJ soda
I4
mJJ space-time
G5I-5
mJJ standing
I7T-7
mJJ stars
K3W-3
mJJ stead
I3
mJJ stories
J4K-4
mJJ story
I3J-3
mJJ striving
I6T-6
mJJ support
I3
mJJ tax
J4
mJJ teacher
I9J-7
mJJ ten
D-2G-5R3
mJJ terminal
G-4I4
mJJ testing
T-3
mJJ than
F3J-3
mJJ that
E-7F4X3
mJJ thousand
D5I-5
mJJ tourism
I-3J5
mJJ tourists
J3
mJJ trenches
K2W-2
mJJ triangles
K2W-2
mJJ understand
R-4V4
mJJ understanding
I6T-6
mJJ unmarried
G4
mJJ video
G-3I3
mJJ viewing
I-4T5
mJJ warming
I-6T6
mJJ wells
J3
mJJ work
I3J3V-3
mJJ working
I-4T4
mJJ works
K3W-3
mJJ xinming
I5J-3
mJJ yunnan
G-2J2
mJJ —
B2
mMD "
B2R-2
mMD all
E-10O-11R21
mMD continue
R2V-2
mMD further
O10R-10
mMD have
R3V-3
mMD help
I2R-2
mMD like
F-2R2
mMD report
I4R-4
mNN '
B6L-5
mNN 's
L10W-10
mNN (
B3
mNN -
B6
mNN .
B4
mNN :
B4
mNN ;
B4
mNN about
F3O-4
mNN acknowledged
S2
mNN adventure
I4
mNN agreed
S3U-3
mNN aimed
S-6U6
mNN along
F8O-8
mNN anniversary
G3I-3
mNN approaches
K-4W4
mNN archie
J3
mNN around
F-4P4
mNN arranged
S3U-3
mNN arrives
K-4W4
mNN attributable
G3I-3
mNN back
I-6O6
mNN backwards
K-4O7
mNN balm
I4
mNN bank
J4
mNN before
F5O-5
mNN behind
F5O-3
mNN benefits
K3W-3
mNN better
G-3O3
mNN bowl
I3
mNN boxes
K4W-4
mNN breeding
I5T-5
mNN broadcasting
I5T-5
mNN called
S-8U8
mNN calls
K-4W4
mNN cannot
R3W-3
mNN carried
S4U-4
mNN causes
K2W-2
mNN ceremony
I-2J2
mNN change
I3
mNN check-up
G4I-5
mNN chi-kwong
G4J-3
mNN chief
G-2I2
mNN christi
J2
mNN close
G-3I-3O7
mNN closed
S3U-3
mNN closer
G4O-4
mNN collected
S5U-5
mNN come
R-4U8V-3
mNN complex
G-7I7
mNN composed
S3U-3
mNN concludes
K-5W5
mNN continued
S4U-4
mNN covers
K-4W4
mNN cracking
I-4T4
mNN cream
I5
mNN custom
I4
mNN cut
I3
mNN dam
O-3R6
mNN dates
K4W-2
mNN decided
S4U-4
mNN declines
K-3W3
mNN developed
S-4U4
mNN displays
W3
mNN down
F3O-4
mNN drive
I5R-3
mNN endangered
S3
mNN enters
K-3W3
mNN established
S-5U5
mNN exhibitors
K-2
mNN expenses
K4W-4
mNN experience
I-6R6
mNN expert
G-3I3
mNN feast
I4
mNN fight
I5R-3
mNN first
G-8O8
mNN focused
S4U-4
mNN forces
K6W-6
mNN formed
U3
mNN formulated
U2
mNN found
V3
mNN gathering
I3T-3
mNN general
G-5I5
mNN giant
G-3I3
mNN greenhouse
I2J-2
mNN guarantees
K2W-2
mNN guides
K3W-3
mNN gushing
I-3T3
mNN handling
I-5T5
mNN hanging
T3
mNN hat
I3
mNN have
R-4V4
mNN heard
S-3U3
mNN held
S-8U8
mNN high
G-2I4O-3
mNN hit
S-3U6
mNN i
J-4M4
mNN include
R-4V4
mNN included
S2U-2
mNN increase
I4R-4
mNN increased
S5U-5
mNN increases
K5W-5
mNN initiator
I3
mNN inside
I-3
mNN issued
S-4U4
mNN it
M4
mNN launched
S4U-4
mNN learned
S5U-5
mNN leave
I5V-5
mNN led
S5U-5
mNN left
I-7S4U3
mNN like
F4G-2
mNN links
K-2W2
mNN living
G5I-6
mNN long
G-2O2
mNN look
I-3R3
mNN made
S3U-3
mNN marketing
I4T-4
mNN material
G-4I4
mNN means
K-5W5
mNN migrant
G4I-4
mNN migrates
K-4W4
mNN mimics
K3
mNN mixed
G3U-2
mNN mobile
G-4I4
mNN mogul
I3
mNN monitoring
I5T-5
mNN moved
S-6U6
mNN nearby
F-3G3
mNN need
I-3V3
mNN net
I5J-3
mNN news
I3J3W-3
mNN next
F9G-5O-4
mNN no
E-3J4
mNN occurred
S5U-5
mNN off
F5P-5
mNN online
G-3O3
mNN open
G4V-3
mNN opened
S3U-3
mNN outlook
I4
mNN over
O5P-3
mNN paid
S3U-3
mNN pairs
K3
mNN pan
I-4V4
mNN participated
S3U-3
mNN passed
S-3U3
mNN passes
K-7W7
mNN per
F5I-5
mNN physician
G-2I2
mNN pictures
J-3K3
mNN pile
F-3I3
mNN planned
S-5U5
mNN premature
G-6I6
mNN present
G-3I3
mNN presented
S2U-2
mNN processing
I5T-5
mNN production
I4J-4
mNN protected
G4U-3
mNN provided
S3U-3
mNN provider
I3
mNN public
G-4I4
mNN published
S-8U8
mNN put
S4U-3
mNN quarantine
I-3R3
mNN quoted
S4U-4
mNN received
S3U-3
mNN redundancy
I4
mNN reflected
S5U-5
mNN refused
S5U-3
mNN related
G-3U3
mNN release
I5V-3
mNN releases
J-4K6W-3
mNN reported
S-3U3
mNN representatives
W3
mNN repurchase
I3
mNN result
I3R-3
mNN returned
S5U-5
mNN reverse
G2I-6R3
mNN revolves
K-3W3
mNN right
G-5I-4O10
mNN saved
S-4U4
mNN saw
I5R-3
mNN sent
S7U-7
mNN session
I3J-3
mNN set
I-5S-4U11
mNN shareholding
I-3T3
mNN shed
R5S-10V5
mNN show
I8R-4V-5
mNN shows
J-2K-2W5
mNN signed
S-3U3
mNN smoking
I4T-4
mNN so
F4O-3
mNN south
I-5O5
mNN split
S3
mNN stands
K-2W2
mNN states
K8W-8
mNN strike
I4
mNN studios
J-4K4
mNN sub-forums
K4
mNN supply
I-4V5
mNN supply-side
G4
mNN support
I3
mNN swimming
I4T-4
mNN take
R4V-4
mNN tank
I3
mNN teacher
J3
mNN technicians
K4
mNN tests
K3W-3
mNN that
E-6F-4X9
mNN there
M-3O3
mNN this
E3
mNN tide
I8
mNN titled
U4
mNN tonight
I-2O2
mNN tool
I4
mNN towards
F5O-3W-3
mNN tracking
I-3T3
mNN transformation
I4J-3
mNN undervaluation
G10I-10
mNN up
F-5O2P3
mNN usage
G-3I5
mNN used
S-3U3
mNN ushered
S-8U8
mNN vane
I4
mNN vi
J3
mNN waited
S3U-3
mNN warm
G-3I3
mNN warning
I4T-4
mNN well
I-3O3
mNN while
F4I-4
mNN works
K-8W8
mNN worth
G4I-4
mNN worthy
G6I-6
mNN yuan
G-4J4
mNN –
B3
mNN ”
B4
mNNP !
B3J-3
mNNP $
B4J-4
mNNP &
B5J-5
mNNP '
B-7L9
mNNP 's
L7W-7
mNNP (
B4J-4
mNNP )
B6J-4
mNNP ,
A3J-3
mNNP .
B5J-3
mNNP 0
D7J-3
mNNP :
B3
mNNP a
E4J-4
mNNP academy
J3
mNNP accelerates
W2
mNNP administrative
G-3J3
mNNP adopted
S-3U3
mNNP against
F3J-3
mNNP agency
J4
mNNP airlines
J5K-5
mNNP al-sisi
I6J-4
mNNP an
E6J-6
mNNP and
C4J-4
mNNP animals
J-3K5
mNNP announced
S2U-3
mNNP app
I3J-3
mNNP approaches
K3W-3
mNNP arctic
I-2
mNNP area
J4
mNNP assembly
J3
mNNP autonomous
G-4J4
mNNP awards
J4
mNNP beat
I-4R4
mNNP before
F4O-4
mNNP billus-hong
G9J-8
mNNP breeding
J4T-4
mNNP building
I3T-4
mNNP bureau
J3
mNNP called
S-3U3
mNNP cannot
I-3R3S6
mNNP celebrating
J-4T6
mNNP chinese
G-10I8
mNNP clarifies
K-3W3
mNNP cloth
C2I-4J3
mNNP committees
J-4K4
mNNP companies
J-3K3
mNNP completed
J-4S4
mNNP congress
J3
mNNP council
J4
mNNP crossed
S3U-3
mNNP culture
I3J-3
mNNP d
I7J-7
mNNP dafu
J4
mNNP de
I-4
mNNP design
I3J-3
mNNP dream
I3J-3
mNNP during
F4J-4
mNNP each
E3
mNNP economically
J-5O5
mNNP egyptian
G2J-2
mNNP epidemic
G-2I2
mNNP executive
G-4I4
mNNP exhibition
I-5J5
mNNP expo
I-3J5
mNNP filmed
S3U-3
mNNP forum
I3
mNNP found
R-3V6
mNNP funds
J3W-3
mNNP gulf
I4J-3
mNNP hall
I-3J3
mNNP has
W3
mNNP he
J-5M5
mNNP headquarters
I3J6K-5W-4
mNNP heard
S-3U3
mNNP held
S2U-2
mNNP holidays
K3W-3
mNNP hopes
K-3W3
mNNP huan
J3
mNNP in
F2
mNNP increased
S-3U3
mNNP introduced
S3U-3
mNNP issued
S4
mNNP issues
W3
mNNP jiangning
J-5T5
mNNP joint
G4I-4
mNNP kingdom
I-3J3
mNNP kong
J3
mNNP land
J4
mNNP launches
K-2W4
mNNP listed
U3
mNNP live
G4
mNNP livecast
J3
mNNP long-range
G3I-3
mNNP lost
J-4S3
mNNP man
I4J-4
mNNP manufacturing
J-3T3
mNNP media
C5I-6
mNNP meeting
J4
mNNP merchandising
J-4T4
mNNP military
G5I-5
mNNP mongolian
J4
mNNP morning
J-3T3
mNNP mountains
J-3
mNNP nations
J4
mNNP need
V5
mNNP network
I-5J5
mNNP next
F-4G3
mNNP of
F4J-4
mNNP official
G-6I6
mNNP on
F5J-5
mNNP one
I3J-4
mNNP online
J4
mNNP opens
J-3W4
mNNP opinions
J4K-4
mNNP out
F5P-4
mNNP over
J-3
mNNP overcame
S3
mNNP panoramas
K4
mNNP paper
F-3J2
mNNP paper-cutting
G5I-2T-3
mNNP patrol
I3J-3
mNNP peter
J4
mNNP photovoltaic
V4
mNNP pictures
K2
mNNP ping
J3T-3
mNNP plans
K-3W5
mNNP post
I3J-3
mNNP prefecture
J3
mNNP production
I8J-8
mNNP project
I-3J3
mNNP proposed
S-2U2
mNNP published
S3
mNNP qian
I3
mNNP reported
S4U-4
mNNP reports
K-3W3
mNNP repurchase
I3
mNNP revolutionary
I-3
mNNP river
J3
mNNP rorslett
J3
mNNP satellite
I3
mNNP science
I-3J3
mNNP sciences
J3K-3
mNNP section
I4J-4
mNNP served
J-2S2
mNNP set
I-3R-3S8
mNNP show
I-3V4
mNNP socio-economic
G7J-7
mNNP source
I12J-11
mNNP stand
V2
mNNP state-owned
G8J-3S-5
mNNP states
J4W-3
mNNP station
J3
mNNP still
J-4O4
mNNP store
I2
mNNP students
K3
mNNP studios
J3
mNNP sub-branch
I5J-3
mNNP supermarket
I4
mNNP taiwanese
G-3J3
mNNP team
I-3J3
mNNP temples
K3W-3
mNNP that
E-9F3J-2X9
mNNP the
E3J-3
mNNP thinks
W4
mNNP time
I3
mNNP today
I3J-3
mNNP tonight
O-3
mNNP trend
J3
mNNP tv
I-7J8
mNNP unions
J3K-3
mNNP up
F6J-5
mNNP vietnamese
G-5J5
mNNP website
I-3R3
mNNP week
I-3J4O3
mNNP who
J-7X7
mNNP withdrew
I-3S7
mNNP working
I3T-3
mNNP xi
I-4J5
mNNP xil
J3
mNNP you
M4
mNNP yuan
G-3J3
mNNP zone
J3
mNNP ·
B4
mNNP ×
B3J-3
mNNS '
B-11L13
mNNS 's
L4W-4
mNNS /
B4
mNNS ;
B4
mNNS about
F5O-5
mNNS above
F4G-3
mNNS accountable
G3V-3
mNNS achieved
S-5U5
mNNS acted
S-4U4
mNNS admit
V4
mNNS aged
S-7U7
mNNS agreed
S4U-4
mNNS all
E2
mNNS appeared
S4U-4
mNNS around
F3O-3
mNNS behind
F3O-3
mNNS below
F-3O3
mNNS brought
S-4U4
mNNS cannot
I-2S-4V8
mNNS celsius
U2
mNNS closed
S5U-5
mNNS collected
S-4U4
mNNS come
V4
mNNS continued
S4U-4
mNNS correspond
V4
mNNS covers
K4W-4
mNNS daily
G-3O3
mNNS discharged
S-5U5
mNNS do
R4V-4
mNNS due
G7O-5
mNNS entered
S3U-3
mNNS equipped
S-3U3
mNNS faster
G-3O3
mNNS feel
R3V-3
mNNS first
G-5O5
mNNS form
I-3V4
mNNS gathered
S-6U6
mNNS happier
G10I-4O-4V-3
mNNS high
G5O-3
mNNS increase
R-9V10
mNNS increased
S6U-6
mNNS involved
S-4U4
mNNS judge
I3V-3
mNNS learned
S4U-4
mNNS left
S4
mNNS like
F5V-5
mNNS look
R9V-9
mNNS made
S-9U9
mNNS mocked
S2
mNNS national
G-3J3
mNNS next
F4G-11O7
mNNS occupy
S-3V3
mNNS off
F4
mNNS online
M3O-4
mNNS out
F3O-3
mNNS outside
O4
mNNS paid
S-3U3
mNNS participated
S5U-5
mNNS pay
R-4V4
mNNS per
F3
mNNS performed
S2U-2
mNNS pledged
S-4U4
mNNS point
I-3R-3V7
mNNS present
G-4I7V-4
mNNS put
U3
mNNS reached
S5U-5
mNNS related
G-3U3
mNNS reported
S3U-3
mNNS sent
S-6U6
mNNS set
S-3U3
mNNS so
F-5O5
mNNS spread
R5V-7
mNNS started
S5U-5
mNNS tested
S3U-3
mNNS that
E-5F-8X13
mNNS there
M-5O5
mNNS traded
S-7U7
mNNS work
I-5V6
mNNS worldwide
F-6G3O4
mPOS '
B-4L4
mPOS atp
J2
mPOS bank
I-3J3
mPOS daily
J3O-3
mPOS directive
G-3I5
mPOS e
G-5I3
mPOS favorite
G4I-4
mPOS fintech
G5I-5
mPOS first
G6O-6
mPOS full-caliber
G6I-5
mPOS good
J3
mPOS government
I4J-4
mPOS implementation
I5J-5
mPOS informal
G3J-3
mPOS islamic
G-3J3
mPOS joint
G3I-3
mPOS living
I4
mPOS meeting
I11J-5T-6
mPOS news-hunan
G6J-6
mPOS official
G3I-3
mPOS painting
I-6T6
mPOS polar
G4I-4
mPOS publishing
I3
mPOS right
I6O-4
mPOS rights
J3
mPOS ruling
I3T-3
mPOS s
I-4
mPOS shares
J5K-3
mPOS singles
J3K-3
mPOS tone
I2
mPOS understanding
I3T-3
mPOS volleyball
J3
mPRP 's
L-3W3
mPRP as
F3O-3
mPRP ask
R5V-5
mPRP before
F-3O3
mPRP clear
G4
mPRP do
R7V-7
mPRP first
G-5O5
mPRP get
R-6V6
mPRP guys
K3
mPRP hoped
S4U-4
mPRP iit
J4
mPRP like
F-6R6
mPRP look
R-4V5
mPRP right
G-6O6
mPRP run
R-8U5V3
mPRP saw
I-3R9V-5
mPRP self-directed
G4S-4
mPRP smeared
S-3U5
mPRP strange
G5
mPRP take
R-5V5
mPRP that
F4X-4
mPRP up
F2O-3
mPRP will
H2
mPRP$ ancient
G-2I2
mPRP$ average
G-4I4
mPRP$ big
G7I-3J-4
mPRP$ delegated
G-3U3
mPRP$ favorite
G3I-3
mPRP$ first
G4O-4
mPRP$ headquarters
I3K-3
mPRP$ mobile
G4I-4
mPRP$ noisy
G3
mPRP$ old-age
G-4I4
mPRP$ own
G3
mPRP$ past
G-3
mPRP$ right
G-3I3
mPRP$ ruling
I4T-4
mPRP$ storytelling
I3T-3
mRB 's
L-4W4
mRB -
B3R-3
mRB account
R-5V4
mRB accounts
K-4W4
mRB adapted
S7U-7
mRB added
S4U-4
mRB adhere
R4V-2
mRB advanced
S3
mRB affected
S-3U3
mRB afraid
G5
mRB alone
O4
mRB amazing
G5T-5
mRB around
F2O-2
mRB arrange
R2V-2
mRB as
F-2O2
mRB assigned
S-4U4
mRB attracted
S4U-4
mRB become
U9V-9
mRB believe
R-2V2
mRB belong
G-3R8
mRB benefit
R5V-5
mRB better
G5O-5
mRB blamed
S-3U3
mRB bring
R5V-5
mRB build
R4V-4
mRB built
S3U-3
mRB call
R-7V7
mRB capture
I3R-3
mRB celebrate
R-4V4
mRB changed
S4U-4
mRB classified
S-3U3
mRB clear
G2R-2
mRB close
O7R-6
mRB closed
S-9U9
mRB compare
R4V-4
mRB completed
S-3U3
mRB contact
R5V-3
mRB continue
R3V-3
mRB control
I4R-4
mRB controlled
G-5U5
mRB cooperate
R-3V3
mRB crashed
S5U-5
mRB created
S-3U3
mRB cry
G-3I5
mRB cut
R-6S6
mRB deal
I2R-2
mRB dense
G5
mRB developed
S2U-2
mRB disclosed
S-4U4
mRB docked
U3
mRB drink
R4V-2
mRB early
G-4O4
mRB embed
G-3S-4V7
mRB enough
G-12O12
mRB excited
G-3U3
mRB existed
S4U-4
mRB explain
R3V-3
mRB feel
R-3V3
mRB fit
G3R-3
mRB found
R5V-5
mRB get
R4V-4
mRB grasp
R-3V3
mRB guarded
U3
mRB handle
I-4R4
mRB happened
S-4U4
mRB hard
G5O-5
mRB have
R9V-9
mRB hope
V3
mRB identified
S-4U4
mRB imagine
R-4V4
mRB improve
R3V-3
mRB improved
S2U-2
mRB integrated
G10U-9
mRB issued
S-3U3
mRB kind
G5I-5
mRB launched
S-8U8
mRB learned
S-4U4
mRB less
G5O-6
mRB light
G7I-4
mRB like
R-5
mRB limited
G-4U4
mRB little
G2O-2
mRB living
I-3T3
mRB long
G-8O8
mRB longer
G-3O3
mRB medium
G3I-3
mRB meet
R-2V2
mRB met
S-5U5
mRB needed
S-4U4
mRB north
G-6I6
mRB only
G-5O5
mRB open
G-3V4
mRB opened
S-4U4
mRB oppose
R-5V5
mRB organized
S-2U2
mRB paid
S-2U2
mRB participated
S-3U3
mRB perfect
G6R-6
mRB planned
S-3U3
mRB pleased
G5U-5
mRB prepared
U3
mRB present
G3R-3
mRB produced
S-7U7
mRB promote
R-3V4
mRB promoted
S5U-5
mRB protect
R-5V5
mRB provide
R-5V5
mRB published
S5U-4
mRB push
I3R-4
mRB raise
R2V-2
mRB reached
S3U-3
mRB recruited
S-7U7
mRB reflect
R-5V5
mRB regretted
U3
mRB replenish
R-5V5
mRB resident
G2I-2
mRB right
G5I-3
mRB rmb
J4
mRB safeguard
F-4I3R2
mRB set
R-3S3
mRB simplified
G-3
mRB stepped
S3U-3
mRB strengthen
R-2V2
mRB supports
K-2W2
mRB survived
S5U-5
mRB talk
I5R-5
mRB that
O5X-2
mRB threatened
S-2U2
mRB upgraded
S-3U3
mRB use
R-3V4
mRB usher
I4R-4
mRB want
R4V-4
mRB warning
I7T-7
mRB worried
G4U-3
mRP about
F3O-3
mRP as
F-4O4
mRP pilot
G4I-4
mRP that
O5X-3
mRP video
G4I-3
mTO 0
D4R-4
mTO about
F-5O5
mTO air
I4R-4
mTO another
E3J-3
mTO better
G-9O9
mTO brown
R3
mTO collect
G-2R2
mTO daxing
J3T-3
mTO downstream
E2G5R-5
mTO east
I-2
mTO egypt
J4R-4
mTO enrich
J3R-3
mTO establish
J-4R4
mTO exchange
I9R-9
mTO further
G7O-8
mTO gay
G3R-3
mTO god
I4
mTO half
E3
mTO harry
J4R-4
mTO have
R3V-3
mTO high-quality
G7I-7
mTO increase
I-3R3
mTO liangping
J2T-2
mTO live
G-2R2
mTO march
J2R-2
mTO moderate
G4R-4
mTO monitor
I-4R4
mTO open
J-3
mTO place
I6R-6
mTO present
G-3R3
mTO rebound
R4
mTO rmb
B-3J-4R7
mTO save
J-3R3
mTO search
I-6R6
mTO see
J-2R2
mTO show
I-4R4
mTO stress
I2R-2
mTO support
I-4R4
mTO texas
J3R-3
mTO that
E6F-4
mTO transfer
J-3R3
mTO travel
I-7R7
mTO west
G-3I3
mTO work
I-3R3
mVB 's
K5W-4
mVB a
J4
mVB about
F4O-4
mVB absolute
G4I-4
mVB advanced
G-4S-2U6
mVB african
G3
mVB alert
G5I-5
mVB along
F-6O3P3
mVB apec-related
G4
mVB around
F2O3P-5
mVB back
I-4O3
mVB bias
I3
mVB blockchain
G4I-4
mVB bottom-line
G3I-3
mVB brighter
G-3P5
mVB broadcast
G-4I10R-7
mVB building
I-3T3
mVB china-cambodia
G-4J4
mVB chinese
G2J-2
mVB close
G3
mVB cloudy
G2U-2
mVB constructive
G3
mVB countervailing
G-4T4
mVB cut
R3S-3
mVB deep
G-3O3
mVB down
F-7P9
mVB due
G-7O7
mVB enough
G2O-2
mVB excellence
I3
mVB fatigue
I3
mVB fintech
G4I-4
mVB first
G-6O6
mVB forward
G-3P5
mVB found
M-3Q3R5
mVB full-time
G-2I2
mVB further
G-3O3
mVB hard
G-4O4
mVB her
M-3N3
mVB high-quality
G4I-4
mVB honest
G4
mVB inside
F-2G2
mVB kronstadt
I-3J3
mVB left
G-3U7
mVB less
G4O-2
mVB light-colored
G6U-6
mVB like
F6G-4R-3
mVB long
G5O-5
mVB luster
I3
mVB me
J-5M6
mVB morale
G-3I3
mVB mung
G3I-3
mVB near
F7G-5
mVB non
F6
mVB northern
J4
mVB off
P2
mVB one
D-4I4
mVB out
F-8P6
mVB outside
F3O-3
mVB over
O3
mVB patient
G2
mVB put
U3
mVB real
G4J-4
mVB repurchase
G3
mVB rewards
K2O-2
mVB rid
J-3R8
mVB right
G5I-4
mVB rmb
B2
mVB sashimi
J-3K3
mVB shareholding
I5T-5
mVB shootingshooting
I3T-3
mVB sino-us
G3J-3
mVB smart
G4I-4
mVB so
F-4O4
mVB sound
G-3I3
mVB space-time
O-3
mVB stem
I3
mVB such
E4G-4
mVB support
R-3
mVB sure
G4O-4
mVB sustainable
G-3J3
mVB swollen
G4U-3
mVB taxesfrench
G3
mVB ten
O3R4
mVB that
E2F3X-5
mVB thesona
I3
mVB together
O4P-4
mVB ultraviolet
G5I-5
mVB up
O-7P8
mVB us-iran
G4J-4
mVB warm
G-8I8
mVBD above
F6O-3
mVBD animal
G-3I3
mVBD announced
S-5U5
mVBD around
F3O-3
mVBD ashore
I-4O5
mVBD asked
S-4U4
mVBD behind
F-6O3P3
mVBD carsick
G7
mVBD close
G5O-5
mVBD detailed
G6U-4
mVBD down
O8P-7
mVBD downstairs
K-3O4
mVBD earlier
G-4O4
mVBD first
G-7O7
mVBD forward
G-3O3
mVBD found
H3M-3P-3R-4X8
mVBD half
I-4O5
mVBD high
I-3O3
mVBD higher
G-2O2
mVBD interested
G8U-8
mVBD khatami
J4
mVBD left
G2
mVBD less
G-2O4
mVBD limited
G-2U2
mVBD no
E3O-3
mVBD off
F-6O-3P9
mVBD only
G-5O5
mVBD out
F-6G27O-11P-11
mVBD over
F-4O-3P7
mVBD pipeline
G-4I5
mVBD public
G-3I3
mVBD pulled
U2
mVBD purple
G3
mVBD shot
I-4U4
mVBD that
E-3F13X-10
mVBD together
O-3P3
mVBD up
F-5P3
mVBD vnd
G6J-4
mVBD westward
I-3O5
mVBD year-on-year
G-3I3
mVBG '
B3L-3
mVBG about
F5O-5
mVBG african
G4J-4
mVBG along
O2
mVBG american
G-4J4
mVBG around
F-5O6
mVBG as
F-4O4
mVBG away
O-3P3
mVBG back
P3
mVBG chinese
J3
mVBG cool
G4I-4
mVBG cut
S6U-4
mVBG cyber
G3I-3
mVBG down
F2
mVBG drug
I3
mVBG enough
G-4O4
mVBG enterprises
J-3K3
mVBG first
G-5O5
mVBG future
I3
mVBG hard
G-7O7
mVBG have
R4V-4
mVBG high
I-4O6
mVBG high-quality
G3I-3
mVBG increase
I3R-3
mVBG listed
G-3U5
mVBG looked
S4U-4
mVBG out
F-4G-3J3O4
mVBG outside
F3
mVBG over
O-3P2
mVBG overseas
G-4O4
mVBG plastic
G-7I7
mVBG post
I8J-4
mVBG red
G-2J4
mVBG streak
I4
mVBG that
E-3F5
mVBG there
M-5O5
mVBG up
F-5O-3P8
mVBG video
G4I-4
mVBG work
I3
mVBN about
F-8P7
mVBN advanced
G-3U3
mVBN around
F4P-3
mVBN as
F4O-4
mVBN back
O3
mVBN before
F-4O4
mVBN chinese
G-3J3
mVBN daily
G3O-3
mVBN due
G3O-3
mVBN earlier
G-7O7
mVBN hard
G-3O3
mVBN japanese
G-3J3
mVBN last
G4J-4
mVBN law
J4
mVBN long
G-5O5
mVBN next
F-4G4
mVBN obsidian
I5
mVBN off
F-5O5
mVBN online
G-5P5
mVBN out
F-4G7P-3
mVBN over
F-3O-3P6
mVBN such
E4G-4
mVBN that
E-5F10X-5
mVBN up
F3O-9P6
mVBP affected
G3U-3
mVBP american
G3J-3
mVBP as
F-3O3
mVBP both
C-2E2
mVBP busy
G4
mVBP committed
G-4U4
mVBP done
J2
mVBP exciting
G-3T3
mVBP found
M4P7R-5
mVBP further
G4O-4
mVBP got
S-2U2
mVBP high
G4O-4
mVBP immersed
G-3U3
mVBP like
F4G-4
mVBP little
G5O-5
mVBP long
G-5O5
mVBP need
I-3R5
mVBP out
F-3O4
mVBP overcrowded
U4
mVBP proud
G4J-3
mVBP self-esteem
G6I-3
mVBP that
E-3F5
mVBP there
M-4O4
mVBP thirsty
G4
mVBP up
F2O4P-6
mVBP welcome
G2
mVBP won
S-3U3
mVBP worse
G3V-3
mVBZ all
E4
mVBZ along
O3
mVBZ amazing
G5T-5
mVBZ as
F-6O6
mVBZ back
O-2P5
mVBZ become
R-4U4
mVBZ bent
G5I-3
mVBZ best
G-5O7
mVBZ close
G-10O10
mVBZ closer
G-3O3
mVBZ come
R3U-3
mVBZ committed
G2U-2
mVBZ crack
R5V-3
mVBZ dark
G3I-3
mVBZ eager
G3
mVBZ enough
G6O-6
mVBZ entered
S-4U4
mVBZ fierce
G5
mVBZ first
G5O-5
mVBZ fitness
I4
mVBZ forward
O3
mVBZ found
E3M3P5V-6
mVBZ less
C-3G-5O9
mVBZ like
F5G-5
mVBZ limited
G4U-4
mVBZ long
G-4O4
mVBZ much
G-7O7
mVBZ no
E5O-5
mVBZ one
D5I-5
mVBZ online
G3
mVBZ opened
S-3U3
mVBZ out
F5O-5
mVBZ over
F4P-3
mVBZ prohibited
G-2U2
mVBZ prone
G4U-4
mVBZ reported
S-5U5
mVBZ spread
V3
mVBZ straightened
G-4U4
mVBZ that
E-9F6X3
mVBZ together
O3P-3
mVBZ up
O-2P4
mVBZ very
G-3O3
mVBZ widened
G-3U3
mW 's
L-7W7
mW arrive
V4
mW cannot
I3
mW come
V3
mW happened
S5U-5
mW made
S3U-3
mW put
S-4V4
mW that
E3F-5
n!
I7J-6O5V-3
n"
B3F-3I3J3O-4
n$
G-3J5
n&
J4
n'
G-7J3R-4T9W-2
n's
D-3E5F-10G-10I12J10M7O-7V3
n(
I3J2K-5O3R-6T3
n)
I4J3U-3
n,
B4D2E-5F-5H2I8J7K7N-4O7P-5T-5X-12
n-
B7J5N-3R-7T-3
n.
F-3H-3I6J3K5N-7O4P-4U3W-3X-2
n/
G-4I3J3
n0
B4E-3F3I-3K-3L4O4P-8U-3V3W3X-3
n:
G-4I8J4K4R-7T-4
n;
G-5I6K3O3P-2T-4
n>
B5I5J-2K3S-3T-3U2W-3
n?
G-3I3R8S-5U3V-8
na
E5F7G-11I-3J-4K-8M-3P3R7S8T5U-6V5W5X-5
na-share
F2
nabbas
J4
nabe
J3
nabortion
G-5S3
nabout
G2J-3K-4O-3R4S-4T4V3W2X-3
nabove
S-2U4
nac
G-3
nacademician
J4
nacademy
G-6J6
naccept
S-3W3
naccepted
E5O-5
naccommodate
I3
naccommodation
G3
naccording
F9X-9
naccount
G-3I3
naccounts
G-3
nachievements
G-2O-3T5
nachieving
K2
nacquisition
G3I-3
nacres
D3I-3
nacross
I-2
nactions
G9I-8
nactivities
G17I-4P-8U-4
nactivity
G-4I4
nactor
G6J-4
nactors
S3
nactually
G-5U3
nadaptive
G-3O5
naddiction
I3
naddition
F3
naddress
G-3I3
nadministration
G-6I-3J6R3
nadministrative
G6J-6
nadopts
G2
nadults
G3
nadvanced
I-3O3R4V-4
nadvertising
G3I-3
nadvocates
J4
naerodynamic
R3
naffairs
G-5J9U-3
naffected
G8I-8
naffects
F3X-3
nafrica
E-4F4
nafrican
G12I-6J-4O3T-7
nafter
F3G-7I3J3O3R3S-7U7
nagain
F-7G-5I-5O7R8
nagainst
J4S-5U5W-3
nage
G7I-7
naged
J-3K3
nagencies
G-5I3T3
nagent
G4J-2
nagents
G6I-3
nagreed
G-3I4
nagreement
I-4J3
nagreements
R-2V2
nagriculture
E5F-5
nair
I-9J7R3
nair-defense
G5J-5
nairlines
G-3J3
nairport
R-3T6
nal-sisi
E4F-4I-4R4
nall
F6R5S3X-5
nall-element
G3I-3
nalliance
G-4I4
nallowing
S2U-2
nallows
F-4X4
nalmost
I5K-5R-4
nalong
E-5G-3I-2O4R3W3
nalso
G-3I3J5K7M-3V-5
nalthough
F5X-4
namendment
G5I-5
namerican
G5J-4
namericans
J3
namong
D-3F-3I3K4X3
namount
G4T-4
namounts
G5I-5
nan
E3F5G-6I-5J-5K-3L2O-5P5R7U-9V7
nanalysis
G3I-3
nand
E4F-5G-11H3I19J10K7N-5P-14R-8S-5T-3U4W-3
nandanar
I5J-3
nangels
G2U-2
nanimal
S2
nanniversary
G-7I9J3T-3
nannounced
J4
nannouncement
G2J-3
nannual
R4
nannually
S-3U3
nanother
D-4O2
nanti-submarine
G5J-5
nany
F4G-3I-2O-4P5R4S3X-4
napplause
G3I-3
napplicant
B3
napplication
G9I-9
nappreciated
I3
nappreciation
M-3N3
napproach
G4I-4
nappropriate
G-3I3R2V-2
napproving
O4R-2
naquaculture
G4
naquatic
J-4T4
narabia
G-4J5
narctic
G-4J4
nare
F-13G-6I14K10M9O-5Q6R-7S-7U3W-6X4
narea
G4S-2
nareas
G6R-4
naround
G-4M2N-2R10
narrest
G4I-4
narrogant
C4E-2
narson
G4I-5K-3V5
nart
I4J3R-7
narticle
G-2I3
nartworks
G3T-3
nas
E-8G-3I3J3O4P6R3V-4X-7
nasian
G7J-9
naspects
G-6I5
nasset
I-4
nassets
G3I-3J-3T3
nassigned
G-2I2
nassist
G5I-3
nassistance
G4I-4
nassociated
I4R-4
nassociation
G-11J11
nasylum
I-4R4
nasymptomatic
G3U-5
nat
D2F-4G-6I5K7P-3
natmosphere
I-3O-5T8
nattack
G4
nattacks
G7I-7S3U-3
nattended
J4
nattention
K-3R-2V3W3
nattorney
J2
nattracts
F-5X5
nau
G-3I3
naudience
G3J-3
naudiences
F3X-3
naustralia
R4
nauthorities
G-6R5
nautomatic
G-3U3
naverage
S3U-3
navoidance
I5
naward
J3R-3
naway
G-11O4R5V2
nayton
J3
nbabies
G-5I5
nbaby
G4I-4
nback
G-3J-3M4N-4R5S2W3
nbackgrounds
G5T-3
nbag
G-4I4
nbags
G-3I3
nballistic
G3
nbang
G2I-5J3K-3W3
nbank
G-5I3J4T-2
nbao
J3
nbase
K-6R8W-3
nbased
G-4J5
nbasic
R-2V2
nbattalion
G7I-7
nbattleship
G5J-3
nbe
G-6I6O2R-6S-4
nbeaches
I4R-2
nbeatrice
I-4J4
nbecame
G-6I5
nbecause
G-3I-3K4O8R3W-4
nbecome
J-3K2
nbeen
M-3O3S3U-3
nbefore
G-3I9K6O-4R2S-4T-5W-4
nbehavior
G6I-7T4
nbeijing
F4G-4I4
nbeing
G-10I14O-5R3
nbelarus
G3I-3
nbelieves
G-3J6R-3
nbelow
U3
nbeneficial
G-3O3
nbenefited
R-4V4
nbenefits
G6O-3
nberejiklian
J4
nbetter
G-10O10R5V-3
nbetween
G-5I6K5S-5U5W-3
nbeverages
G-3U3
nbeyond
R3V-3
nbig
I-4
nbiggest
G4
nbill
G4I-4S-3U3
nbillion
D7G-5
nbillions
R3V-3
nbim
F-5G12I8O-4P-11
nbirthday
G-11I13J3R-3
nblack
G5I-4J3
nblindly
R4V-3
nblocks
I3T-3
nblood
E3J-3
nbo
G2J-2
nboard
G3I-6J5
nboarding
G3I-2
nboost
R3
nborder
I-4K5
nborrowing
G-8R8
nboth
R-3V5
nboxes
G5I-5
nbrand
R10T-3U-4V-3
nbrands
G3I-5J6
nbreakthroughs
S4U-4
nbreeding
I5V-3
nbride
J3
nbridges
J3
nbrigade-level
R7
nbright
J-4R-4S4
nbring
F-3X3
nbrings
G-5I6
nbritain
R2
nbroadcast
G-4O4
nbroadcasting
I4R-2
nbroadened
G2O-2
nbroke
I-8K8
nbronzes
G4J-4
nbrother
G2I-2
nbrothers
G-5J5
nbrought
G3I-3
nbuddhist
G-15J15
nbudget
G3
nbudui
G3
nbuild
G-3R3
nbuilding
F-6G8I-12P5R4
nbuilt
G3O-3
nburdens
R2V-2
nbureau
G-3J3
nbureaucrats
J4
nbusiness
I3J3R4S-5T-4U6
nbusinesses
I-6R3T2
nbusinessman
G-3J5
nbusinessmen
G7T-4
nbut
I-3
nbutter
J-4
nbuying
G-4I3
nby
E-3F-7I7K3N-3O6P3S-15U9X-2
nc
B4
ncai
G-3I3
ncairo
I3J-3
ncake
I-2J2
ncalculations
R-8V8
ncalled
D-2I2
ncalories
G2
ncame
F-2O3X2
ncan
D-5F-11G-19I18J4K7W-4X10
ncancer
I2J-2
ncannot
F2G5I-6
ncapability
G4T-4
ncapacity
I3R-3
ncapital
S-3U6
ncaptain
G-3J3
ncar
E3F-3G3I-3
ncarbohydrates
I4
ncarbon
G-4I-3J4R3
ncards
I7R-3
ncare
G6I-6
ncarries
I4V-2
ncarrying
F-3O3
ncase
G-3I6T-3
ncases
J2S-5U3
ncategory
G-5I5
ncatering
V4
ncausality
F-3O3R-4V4
ncaused
I5
ncecidemand
I-4R4
ncelebrated
I3
ncelebration
G4J-4
ncelebrity
G-4U5
ncell
V5
ncells
I2
ncentral
G12I-4J-9K-3S3
ncentrifuge
J5U-4
ncentrifuges
G4I-4J-3U2
ncentury
G6I-4
nceremony
G-4I3J4
nchain
I6R-6
nchallenge
C4J-4
nchamber
G-8J10
nchampions
G-4J4
nchance
J4
nchang
F3J3O-3T-3
nchanges
G3I4T-7
ncharacteristics
G3J-3
ncharm
G2T-2
ncheckpoint
J4
nchemical
G6O-4
nchengfeng
G-3R3
nchild
G2
nchildren
F3G6J-4S-2U-2
nchina
F6G3I-10J3K-6S3U-3W4
nchinese
D4E-2F3G4K-4O-7W5X-2
nchinese-funded
G3
nchoices
S3U-3
nchristi
I4
nchunying
I-3J3
nciie
I2
ncinematic
G5T-3
ncirculation
G7I-7
ncities
G8I-5T-3
ncivil
G-4J4
nclass
G5I-6
nclasses
I5R-5
nclassification
G3J-3
nclear
I3
nclock
G4
nclose
J-4O3P-3R5
ncloser
G-2O2
ncloud
B4L-3
nclusters
J3
nco
J5T-3
nco-organized
G5I-5
ncoal-fired
G9I-9
ncoalition
I4T-4
ncoast
G4I-4
ncode
J3
ncodes
G-5R5
ncoexistence
G2J-2
ncognitive
R3V-3
ncollaborative
G5U-3
ncombination
E5F4G-7
ncombining
K-2W2
ncome
G-4O4
ncoming
G-2I2K-3W3
ncommand
G-5I3
ncommemorative
S-3
ncommercial
G3I-5R2
ncommission
G-4J6
ncommittee
I-4J5
ncommon
I4R-4
ncommunication
R3V-3
ncommunications
G-3J4
ncommunist
G-4J4
ncompact
S4U-4
ncompanies
G8I5J-9S-5T4
ncompany
G4S-3U3
ncompared
G-3I6R-3
ncompetition
E4F-4G8I-7J4R-3T3
ncompetitive
U-2
ncompetitiveness
G4I-4
ncompletion
R-3
ncomprehensive
J6K-4R4U-5
ncomputing
G-3I3
nconcerto
I5T-4
nconditions
I3T-4
nconducting
I-2R2
nconference
G8I-7J8T-7
nconfrontation
G6T-5
ncongratulations
G4I-4S-3U3
ncongress
G-9J5T4
nconnection
S3U-3
nconnectivity
G3I-3R-8V8
nconservation
J2
nconsiderable
F5J-5
nconsolidate
G6O-3R-3
nconstant
W3
nconstraints
G4
nconstruction
G-3J5O3S-3
nconsulate
G-6J6
nconsumer
G6I-3R3U-6
nconsumers
G4J-4
nconsumption
E-2F4G-4I8J-3
ncontact
U5
ncontacts
G3O-3
ncontent
G-5I7
ncontestants
G-3S3
ncontinent
G4J-4
ncontinue
K4W-4
ncontinuous
R-3V3
ncontract
I6
ncontracting
J4
ncontractor
T-2
ncontracts
S3U-3
ncontrast
U3
ncontribution
J3
ncontrol
G3I3R-4
nconvective
I-3R3
nconvention
G-3J3
nconvergence
G5J-8K3
ncooperation
G6I-6R3U-2V-3
ncooperative
I4J3O-3T-5U5
ncoordinate
G-3R3
ncoordinating
O4R-5
ncoordination
G-5R5
ncore
G4O-4
ncorner
G-4I4
ncoronavirus
I-4
ncorresponding
I-4R5T3U-3
ncorridor
G-4I5
ncost
I2
ncould
E2F-3I2R3
ncountervailing
K-2W2
ncounties
J-3
ncountries
G6I-4J-4K-3W3
ncountry
G7I-2J-6
ncounty
J4
ncoup
G-9I9
ncouple
G-6I3J-4U7
ncovid-19
F3X-3
ncpc
G-4I-5K9
ncreation
I4
ncreative
R-5V5
ncrimes
G-3I3
ncriminal
G3J-3
nculture
G14J-10
ncurrently
E5F-5
ndaily
K4
ndam
G-4I5
ndamage
G2I-2
ndata
J4K-4R-3V3
ndate
I2
ndaughter
G-3I3
ndaxing
J3
nday
E11F-8G8I-14J8O-5
ndays
G7I-3R4U-6
ndazzling
G-4R4
ndeath
F3J-4
ndebate
T4
ndecision
G-4I6
ndecision-making
G-2S3
ndeclaration
J-8T8
ndeepening
K-2O3
ndeeply
R6U-2
ndeer
G10O-5U-3
ndefects
G-4R3
ndefended
G-3
ndefender
G5I-5
ndefense
G-5I10J4R-4V-3
ndehua
J-6R7
ndelivered
I5J-3
ndelivery
G5R-5
ndemand
E3I-2
ndemands
G-5I5
ndemonstration
G3I-5
ndeng
I2
ndepartment
G-7I4J10R-5
ndepartments
G2
ndeparture
F4O-4
ndeployment
G3I-4R4
ndepth
G-8I5O3
ndesign
T-3V5
ndesk
I-4
ndestination
O-2R6
ndetained
K3
ndevelop
R3
ndeveloped
F-3X3
ndevelopment
G-2I4P5R2T2U-7V-4
ndevice
G5T-3
ndevour
K-4W4
ndid
I8J-5K3
ndiet
G5J-5
ndifference
F4X-4
ndifferent
E3F-9G-3I-2O10R2
ndifficulties
I-5R5S5
ndifficulty
I4M3N-3T-4
ndiplomats
I5J-4
ndirect
G3I-3K-3
ndirected
J-7K3R5
ndirection
G4I4T-6
ndirectly
S-3U3
ndirector
G-9J8
ndirectors
G-5I5
ndisaster
J-3R3
ndisclosed
I5J-5
ndiscrimination
G4J-4
ndiseases
G5U-3
ndisposal
G6O-4
ndistorted
G3I-3
ndistrict
J7T-3
nditch
I-3O-4T5
ndiverse
G4
ndiversion
G-5I7
ndividend
G-4I4
ndividends
I-3R3
ndo
W-3
ndocking
I3
ndoctor
G7J-7
ndoctors
J-5X3
ndocuments
S-3U6
ndoes
F-4J3K-4X6
ndoing
U3
ndollar
G8J-5
ndomestic
G3I-4
ndong
I-3K4
ndongpo
I4J-4
ndoors
I5R-5
ndown
G-8I-8J-4R7S10
ndraft
J-3U5
ndrink
T3
ndrinking
F5O-5
ndrive
G3
ndriving
R-4V5
ndrumsticks
F3G-3
ndu
G3I-5J4
ndubai
I6J-6
ndue
G-5K3
ndumpling
G5
ndumplings
G3I-3
nduring
G-7I7J6K5R-4S-4U6W-7X3
nduties
U3
nduty
I5J-4
ndynamics
J5
ndynasty
J-3T3
ne-commerce
G4J-4
neach
G-6I-3S4U-4V4
nearnings
G3J-5R3
neast
J4
neconomic
F3G3I-5P3R3X-5
neconomy
G3I3J-7T4U-5
nedition
G6I-3J-3
neducation
I3J-2U-3
nefficiency
J-2R3
nefforts
G2O-2T-3U-2
negalitarian
C-3G3
neggs
I2V-3
neight
F4O-3S-3U3
neighth
S-3U3
nelectric
J4
nelectronic
G4R-3
nelements
G2
nelliptical
G8
nembankment
G3I-3
nembankments
G6I-7J3T-2
nembassy
G-4J4
nemergency
E-4F4J3
nemitted
G-3I3
nemployees
G3R5U-5
nemployer
G4I-4
nemployment
G-4J4
nenables
G-3I3
nenamel
G-4I4
nend
G7I-4
nendangered
G-3I3
nenforcement
I10J-10
nengineering
G4I-5J2
nenglish
G4I-6
nenhanced
G-3O3
nenhancing
O3R-4
nenjoy
G2I-4R2
nenough
F2I-2
nenriched
I-4R4
nenterprises
I-6K-3R4U3W3
nentertainment
G2J-2
nenthusiasm
G-3I5
nentities
T3U-3
nentrance
G-3I5
nenvironment
I2
nenvironmental
S3U-3
nepidemic
K-2T4
nequal
C7G-5
nequality
G3I-7M4R7
nequipment
I9K-8
nerrands
C3G-3
nescape
G3
nessentially
E5F-5
nestablishment
G3R-3
nestate
G6I-2J-4
neu
I4
neurope
G-5J7
nevaluation
G5I-5
neven
G-4I2U3
nevening
G6J-3X-4
nevent
G5I-5
never
M3O-3
neverest
F3J-3
nevery
F3G-4R3S3V-5
neveryone
R-4T4
neverything
G-5S4
neverywhere
G-3R5
nevidence
G-5S3
nexactly
I3T-3
nexamination
E4G-5I5J-4
nexceeding
S3U-3
nexcellence
G-3J3
nexcellent
D3G-3
nexchange
H5I-3J5K5S-2T-5U2
nexecutive
G3I-4
nexercise
I5
nexhibition
G7I-8J3K4W-4
nexhibitors
G-2
nexisting
J-4R4
nexpand
I3
nexpanded
G-4O4
nexpectations
G4O-4
nexperience
I-8K-2N3R3
nexperience-chinanews
J-4N4
nexperiences
I-6R6
nexperiments
T3
nexperts
I3O-5P5R-4V4
nexport
G-6J6
nexports
G6J-4
nexpress
I4V-4
nexpressed
G-4J3
nexpressway
G5J-4
nextreme
R3
neyes
G6
nfabrics
I4J-4
nfacilitate
G-4R4
nfacilities
G-6U6
nfaction
G2U-3
nfactor
G-5T5
nfactories
G-3I3
nfactors
G4I-3
nfacts
G-3O3
nfair
R-10V8
nfall
F-6X6
nfalling
O3
nfamily
G2I-2
nfan
I3
nfar
F-3G-12J4O10
nfar-reaching
S-5U5
nfarmers
I6J-9R4
nfast
R-2
nfat
R3U3
nfeasible
E4
nfederal
G-7J8
nfederation
G-8J8
nfeel
G-5J5
nfeelings
M-3N3
nfeet
G4J-2
nfell
C5E-5I4
nfemale
J3
nfestival
J3T2
nfever
R-5V3
nfew
G3I-3
nfield
G2I-2
nfields
G6R-3U-3
nfight
G-5I5
nfigures
I6R-3
nfilm
G3
nfilming
G3
nfilms
J-4
nfilter
G-5I3
nfilters
G3I-3
nfinally
I3
nfinance
G7I-4R-4
nfinancial
I-3O-3S-4V4
nfirst
G-4I2J3L4R-4S3T-3
nfish
S2
nfishermen
G-2U2
nfishing
O3U4V-3
nflag
G6J-3
nfleet
H-3J4
nflood
G-3
nflooding
I-2R2
nfloods
G-4I3
nfloor
I5
nflower
E3F-3I2T-3
nflowers
R-4
nfly
I4U-3
nfood
G7
nfoods
G9I-4R-3
nfor
G-5I7J5K3M-4R3S-4T3W-2
nforce
G-4I-2R2T7
nforced
I-3T3
nforces
J3S-4T3
nforeign
J4
nforest
G-8I7J3
nforever
V-4
nformat
G4I-4
nforward
I-3J-4R4T4U-4V3W3
nfoundation
J4
nfounding
G-5J3
nfour
F3S5
nfourth
K2W-2
nfrance
F3I-5S3
nfree
G3I-3
nfrequencies
G-3I3
nfresh
F4I-3
nfriday
G4J-4
nfriendship
G7O-3T-3
nfrom
E-5F-2G-5I3J-2K4O5T3U4X-3
nfrontline
G-3J3
nfruit
O-3
nfull
J-2
nfully
J4
nfunction
G-3
nfunctions
G3I-3
nfund
G3I5J-7T-3U5
nfunding
G3
nfunds
G5I3S-3
nfurther
G-3R4V-4
nfuture
J3
ngame
E-2G6O-3P-3
ngames
E3J-5
ngaoligong
G-5I5
ngap
I3J-3
ngarbage
F-3X3
ngardening
I-3J3
ngas
J3
ngases
I5J-5
ngates
G-3I3
ngathered
H2I-2
ngeneral
G-5J8
ngenerally
F-3X5
ngenerals
I-7R7
ngeneration
G5I-3
ngenerations
D4
ngenetic
F3X-3
ngenoa
I-6R6
nget
G-4M2O-3R3
ngetting
K-3W3
ngiant
E-3G-3I3J3
nglobal
G-2R3U4
ngo
X4
ngoal
J-3N3
ngoals
R-3U3
ngold
C4G-4
ngoods
G7I-5J-5R5
ngot
K2
ngovernment
G15I-6J-6R3
ngraduate
G4I-4
ngraduation
B-2L2
ngrains
G-3U4
ngranite
G4R-2
ngranting
I4R-4
ngrass
I4V-3
ngrassroots
I4
ngreat
G-4
ngreater
G-3O3
ngreatly
S-3U3
ngreen
G5
nground
G-3I7O3T-5
ngroup
I-4J4
ngroups
G5J-6T6
ngrowth
G6I-6U2
nguangming
R4
nguarantee
I5
nguaranteed
G3
nguarantees
G-5I5
nguard
O4P-4
nguests
G-4U6
nguidelines
J4
nguilty
R2
ngulf
G-4J4
nguo
I3T-3
ngushing
G-3I7R-3
ngvong
I4
nhad
F-3J3K3X3
nhairs
I7J-3
nhaitao
J4
nhall
I5
nhand
I-4
nhandicrafts
G3
nhandling
R3V-3
nhands
G-3
nhappily
I-4
nhard
U3
nhardware
G-3H3
nharry
E5F-3
nhas
D-3F-2G-11I8J8M4O7R-3T-6V-3X6
nhave
C-3F-7G-6I6K10M5O-3R-5W-5X7
nhe
F11G-3H4L3O-7X-4
nhealth
G5I-8J4R-3
nheart
G5I-3
nheat
R-4T4U4V-3
nheavy
F4J4P-4R4V-6
nheights
G-3T3
nheld
G-4I4O3
nhelp
G-3H4V-4
nhelped
I3T-3
nhelping
R3
nhenghua
I4
nher
G-3I-6P3R2S2U-3
nhere
F-7O8
nheroes
I10T-3U-4
nherself
I-2R2
nhide
S3
nhigh
F-4O5V3
nhigh-quality
R6S5U-7V-4
nhigher
I3R-4S4U-4V3
nhighlight
J2K-2
nhighly
G-3U4
nhighway
G3
nhill
I2T-2
nhim
K-3O-2R3U-3V5W3
nhimself
S-4U4
nhis
F4I-3J-4O-3R6S6U-10W6X-3
nhistoric
S-3
nhistorical
G-2J4
nhistory
G4
nhit
J-4K4
nhitting
I4
nhk
F5O-3
nho
J2
nhonestly
E3
nhong
E-4F7I3J-3X-3
nhope
S-3U3
nhorse
J2
nhospital
G-6J4
nhospitality
J3
nhost
I3S-3
nhotels
I3
nhours
G-3I7T-5
nhouse
G-6I5J2T-3
nhouseholds
U3
nhow
F3I-2K-3R4V-4X3
nhuang
F-4J-3M3T4X3
nhuge
R-4V4
nhui
J6
nhuman
E-4F6G-2
nhumans
E-4F4K-3W3
nhundreds
G-4R3
nhunting
J3
nhurricane
G-3
nhusband
M-3N3
nhusbandry
G-3I3
ni
F6G-4I3
niaea
B3J-3
nidea
E4F-4
nideas
I-3R3
nif
E-4F8G-8I2J-3R6T2X-4
nii
I-2J2
niii
I-3R3
nillegal
G3T-3
nimages
G3
nimmediately
X3
nimmigration
E7F-7I-2
nimpact
G4I-4
nimplementation
G-4J5O-4R4U5
nimportant
C-3O4S-8U8
nimported
E-2O2
nimports
R3
nimposing
I-4R4
nimprove
O3R-4
nimproved
G-5O5
nimproving
I-5V5
nin
C-3E-4G-3H3I5J2K5O3R3S-6U3X-7
nincense
S4
nincentive
G-4I4
nincidents
G4I-4
nincluding
I6K5T-4W-5
ninclusion
J-3R3
nincome
G6I-4
nincrease
T2U-3
nincreased
K4
nincreases
G-3I3
nindustrial
G9I-3J-4R-6U-5V5
nindustries
G-4I2J3R-5V5
nindustry
I8J-3K3U-5
ninequality
E-3F3
ninfection
G6J-6
ninfluenza
F4
ninformation
G-2I2J5R-5S-8U8
ninfuriating
I-3R3
ningestion
E6F-2X-3
ninitiated
I8J-5T-3
ninlay
I4R-3
ninnovation
I2J3T-8
ninnovative
G-3U3
ninquiries
G-3I3
ninsect
T-3
ninsects
F4G2
ninside
G-4I4
ninspection
T4
ninspections
G3
ninstability
G-4I4
ninstallation
G-6I8
ninstitute
J4
ninstitutions
G-11I4J7S-2T2
ninstructions
I3
ninstructor
G-3I3
ninsurance
G-4I4
nintake
G4
nintegrated
J7O-3
nintegration
G8J-7
nintelligent
G2J-2R5V-5
ninteraction
G5J-3
ninteractive
G3
ninterconnection
R-8V8
ninterest
G4J-2
ninteresting
R3
ninterfered
R4V-4
ninternational
J9T-7
ninternationally
I3R-3
ninternet
S-3U3
ninterview
G4I-4
ninto
E7F-3G-6J-5K-5O5R3U3W3
ninventory
G5R-3
ninvestigation
J2
ninvestigations
G-4T4
ninvestment
S-3U5
ninvestors
G6I-3
ninvolvement
G-5V5
ninvolving
I4V-3
ninward
I4
nir-1
G6I-6
niran
E-3R3
nis
E4F-13G-5I9J5M8R-6S-5U3
nisland
J3
nislands
G-6J3S3
nisolated
E-9F3O6
nissued
J3
nissues
G-5R3
nit
B4F10G-8J-3O-10R6S3T4U-2V3W5X-4
nitem
G4I-4
nitems
F4G7I-5P-4
nits
G-7K-4R6S8T3U-8V4W3X-4
nitself
I3J-3K-3W5
nivoire
B4L-4
njapanese
S-3U3
njaponicus
G-3I5
nji
I4R-4
njianfeng
G7I-7
njianqi
J4
njilin
K-2W2
njing
J2
njingzhao
I3
njinping
I5
njinshi
G6J-5
njob
G2I-2
njobs
G3I-3
njoining
B3J-3
njoint
D4J-4
njointly
G-4I3S6U-6
njournals
G4
njuly
F6J-4
njuncker
G-3J3
njunrong
G11I-3J-7
njust
G4I-6
nkeeps
E3F-4
nkilograms
J3
nkilometers
G4
nkind
O3
nking
J4
nknapp
J4
nknight
G3J-3
nknot
G-4J4
nknots
G4J-4
nknow
E-9O-11R18S-3V4
nkong
G6J-6O5
nkong-macao
G5J-4
nkong-related
G2J-2
nkwantung
G2J-2
nlabels
G5S-3
nlabor
I-3R4
nlack
G-3U3
nladies
G3J-3
nlake
N3O-3
nlamented
J-5O5
nlan
G4I-4
nland
G3R-2
nlanded
G-3I3
nlandfill
G4
nlandscape
G-5U3
nlandslide
R4V-3
nlang
R4
nlanguage
G3I6K-10
nlanguages
I4
nlao
J3
nlarge-scale
E3G4J-2O-3
nlargest
G-2I2
nlast
F5K-5O-5W5
nlatter
G3
nlau
G-3R5
nlaunched
G-3I3
nlavalin
J4
nlaw
G2I3T-3
nlaws
I-4
nlawyer
G-7I7
nlayout
G3R-3
nlead
G3I-3
nleaders
G7I-5U-3
nleadership
U-3
nleague
G3
nlearning
F3O-3
nleast
G3
nled
J2T-2
nleft
S3U-3
nlegalization
I4J-4
nlegalized
F5X-5
nlegislative
G-3U3
nleipzig
J3R-3
nlength
G4I-4
nless
G-6R-2S3V2
nlet
G3
nlevels
R-4
nliberal
E3F-3
nlife
F2G6I4J-6M3O-3U-4
nlifting
R2
nlight
E5F-5G-4R3V-4
nlike
G-11I6J-3R4T-3V6
nliked
I3
nlikely
I-3T3
nlin
G3I-3
nline
G5
nlines
I8O-6
nlineup
G3I-3
nling
I6J-6
nlip
S4U-4
nliquidation
G-3I7
nliquidity
E3F-3
nlisa
S-3U3
nlisted
F4G-3T3
nlittle
F-3O3
nliu
I4J-2R-3
nlive
G3I-3
nliving
I-5R7
nload
G-3I3
nlocal
G3I-3J-3K-7O4W3
nlong
F-7I7O3W-2
nlong-term
V3
nlonger
E-12G-3O12R3
nlongxi
I-2R2
nlook
F-4X4
nlooking
I3J-5
nlove
G3
nlowest
G-4I4
nlung
G-3U3
nlying
G-5O5
nma
G3I5J-3
nmacau
R-3
nmachine
I4
nmachinery
I9T-11
nmachines
G-3T3
nmade
G-3I5J9O-3R2T-5V-5
nmain
I-2
nmainland
G6J-5
nmaire
G-3I5
nmajor
F3I-4X-3
nmajors
G2I3R-5
nmake
F-3I3O3S-4X3
nmakes
F-3X3
nmakeup
R4U-4
nmalaysian
G3I-3
nmale
G-3T3
nmalls
I5T-5
nman
E5G7J-7U-4
nmanagement
G-4J5
nmanager
G4I-5
nmanhattan
F-2G2
nmanner
G9I-5
nmanual
G4U-4
nmanufacturers
G4J-4
nmanufacturing
G-4R5W2
nmany
F-3G-3O6S4V3
nmark
C2I-2
nmarket
G5J-5V-3
nmarkets
S-4U4
nmasters
G2R-6
nmatch
I2J4
nmatches
E-3J3
nmaterials
G2I6T-7
nmatter
E5G5I-5O-5
nmay
F-6G-4K3X4
nmayor
G3I-3
nmazu
I-3T3
nme
G-3J-5R8
nmeaningful
F-3O3
nmeasure
G3J-3
nmeasures
F-3G10J-11O4R-4T6
nmeat
G2I5R-7
nmechanism
G-5I4
nmechanized
G7
nmedal
G-3I4
nmedals
I3J-3
nmedia
G3I-2J-4S-3U6
nmedical
E2F-2G-11J10
nmedicine
G-3J6
nmedicines
G3J-3
nmeeting
B-4G10I-10J3L4
nmeetings
G8U-6
nmeets
E-5X5
nmeghan
E4F-4
nmember
I3J-4
nmembers
D3G6J-4R-4S4T-4
nmemories
G3I-3
nmerchants
G-4
nmergers
G-4I4
nmetal
G2S-4
nmetallic
G3I-3
nmethod
G6T-6
nmethods
I-3T4
nmetro
J3
nmiddle
J-3
nmight
F-2X2
nmigrant
G5I-4J4U-3
nmigration
P3
nmilitary
G7J-5T-3
nmilk
I6R-3
nmind
G4I-4
nminister
I3J6R-7
nministers
G-4J7
nministry
G-5J9
nminorities
I4R-4
nminors
G4I-4
nminute
C5G-3
nmiracle
G5J-3
nmissile
G-5I5
nmissiles
G-3I6
nmission
G4J-5
nmissions
G-5I6T-2
nmistakes
G3J-3R-5V5
nmixed
S3
nmobility
G2
nmodel
G-6J4
nmodels
R-3V3
nmodernization
K3O-3
nmohamed
I3
nmolding
T4U-4
nmom
E3J-3
nmoment
G10O-10
nmoments
X3
nmoney
I-5J-5R3S3T4V3
nmongolia
I3
nmonk
G11I-5T-7
nmore
B3E-5G-15I-4J-3O9R4S8U-3V2W3
nmosaic
G-3I5
nmost
F5X-5
nmoth
I5J-4
nmother
G-3T4
nmotherland
N3
nmountain
R-3
nmountains
G-4J6
nmovement
G6I-4
nmr
E-3F-3X8
nms
O4P-4
nmuch
F-5O7
nmugulazzamugulazza
I3V-3
nmultidisciplinary
R-4V4
nmultilateralism
I3R5V-8
nmultiple
G4R-4
nmultiverse
E4F-4
nmunicipal
G-4J4
nmuscles
G7J-7
nmuscular
I-3J3R-2V3
nmust
G-5I6
nmutually
G3I-3
nmy
O3
nn't
H4J-6R-6V12
nname
G-4J4
nnames
G3I-3
nnan
K-3W3
nnanoseconds
D-4I4
nnantes
I-4J4
nnatanz
G-3I3
nnation
G11J-11
nnational
B3F3G-10J4K8V-6
nnationwide
G-3I3
nnature
E3F-5
nnavy
G7R-4
nnear
G-8R4X4
nnearly
K-4W6
nnecessary
G-4O4
nnectar
O-2
nneeds
I-3R4S-2
nnet
G3I4J-9U5
nnetwork
G3T-3
nnever
R9V-10
nnew
G-5I-8K-3R5S3W5
nnews
I3
nnewspaper
G5I-2
nnguyen
G-2I2
nnight
F3G4I-4
nnine
G3J-3
nno
F5L-4R9W4X-3
nnoi
I3
nnoise
G5
nnon-standard
S2
nnoodles
G-4I4
nnorth
J6R-2X-3
nnorthern
G-3
nnot
F3G-6I3O3
nnoted
G4W-2X-3
nnotice
G3
nnotification
I5R-5
nnour
J3
nnourishes
F-3X3
nnow
G-9O7
nnumber
G10I-8
nnumerous
S2
nnuts
V-2
nobjects
F4G5I-4T-5
nobservation
G5J-5
nobserver
G7J-5
noccupation
G2J-2
nof
B4D8E5F7G-8I11J6K8P-21S-6W-5
noff
G-5U4
noffers
G4J4O-5
noffice
G-11I5J6T3
nofficer
G4I-3
nofficers
G-3I3U-4
noffices
I-3J4
nofficials
G2J-2
noil
I2J-3S-3
nold
B3G5I-3J-4L-3
noldest
G3
non
D-8E-4G-8I3K5R3U5W4
non-site
G3
nonce
E4F-4I3
none
E2J-3S2U-2
nones
D3
nonline
G-2J3R-5V4
nonly
H3
nopen
G-10I-3J7S3V3
nopening
G5I-3
nopening-up
S-4U4
noperating
G2I-3
noperation
D3G-3
noperations
G-3I5
nopinions
E3I-4J-4R4T3
nopportunities
I3R-4T-3V4
nopposition
X2
noptimism
G3J-3
noptimistic
I4
nor
F4I6O-5R-5
norder
F2G-4I6J-4
norders
I6J-3
norgan
G-4I4
norganization
I-2
norganizations
I4U-3
noriental
I3
nother
E5R7
nothers
G-5I-7R14
nour
I-5R6
nourselves
P3
nout
G-7I-3J-6K-3R4S8T5
noutside
G-5K4
noutsiders
F2X-2
noutstanding
G-2O4R-3
nover
E-6F6G-6I3J-3P-2R3U3V6X-6
noverseas
F3J3P-3
nownership
G3U-3
npacific
G-8J8
npain
G3O-3
npainting
G-2
npaintings
G-5I8J-3R-3V3
npalace
I-4
npandas
I-7J-4O3V4
npandemic
G-3
npaper
I-3J4V2
nparade
G3
nparental
G-4I4
npark
I3
nparking
D5I-5
nparliament
G-6J6
nparliamentary
G3I-3
npart
H3I-3J-3R5
nparticipating
G-4J6
nparticles
G-7I7
npartners
I5
nparty
G-7I-10J12T8V2
npassage
G3
npassenger
I5T-5
npassengers
G-7J5R4
npath
I-7J4U6
npaths
G3
npatients
G-7I12
npatrols
I4
npattern
G2S3
npavilion
G-4J2
npeace
G7J-6R4T3V-4
npeiwu
G-4J6
npengchun
G-2I2
npeople
F4G6J-6O-5P4R3X-3
npeppers
G-3I2R3
nper
G-5I4K3S-5U5
nperception
G3I-3
nperformance
G2I-2
nperformances
I4J-3
nperforming
G-3J3
nperiod
V-3
nperiods
I6T-6
npermanent
F-2O2
nperson
I-3J6O-4
npersonnel
I5R-3S-4U4
npetroleum
G-3I3R-5V5
nphase
G4J-3
nphone
G3I-3
nphoto
G3U-3
nphotos
S2U-2
nphysiology
I4R-4
npictures
J4
npig
G3R-3
npile
C3I-2
npindo
G3J-3
nping
I-3J3
npinto
G-7J7
nplaced
G-3I3
nplaces
R-3U4
nplan
I3J3T-4U4
nplans
G-4K3
nplant
I7J-5O-4T3
nplants
F3G-6I9T-3X-3
nplastic
O2R-5
nplateau
G3I-2
nplatform
G5T3
nplatforms
R-3
nplayer
G-4
nplayers
I3
npledged
I-4K4
npoet
G-3J3
npoint
G-2I5
npointed
F-5O6X4
npoints
D3
npolar
G3J-3
npole
G-3I6
npolice
I2J-15R6T7
npolicewoman
G-3T5
npolicy
F3
npolitical
G-3U3
npolitician
I5J-4
npoliticians
G3I-3
npollen
G6I-5O-4V3
npollen-covered
G2O-2
npollinators
I-3R5
npollution
G-5I5
npopulation
G3I-3
nportraits
T3
npose
I-3O3
nposition
G3I-4
npost
J-7R3T3
npost-90s
I-2
npost-disaster
I-4J3
npotential
I3T-3
npoverty
G4J-6R5S-4
npower
O2S5U-4
npowers
R-5V5
npractical
S5
npragmatic
S-3U5
nprecise
F4
npregnancy
G4
npresidency
G5J-5
npresident
E-3F4G-6I3J6O-3R-4
npresidential
G5J-5
npress
U-2
npressure
R-3U5
nprevention
G-5J5R-4
npreviously
K3W-3
nprice
I7S-4T-5U4
nprime
G4
nprincess
E6F-6G4
nprinciple
G5I-3
nprinciples
D7J-4T-3
nprivate
G3T3
nprize
G4O-4
nproblem
G7I-4J-3
nproblems
G-5
nprocedure
G-5U7
nprocedures
G4I3T-7
nprocess
I6J-4
nprocessing
F-5O5S3U-3
nproducer
G-4I4
nproduction
F3G-5I17J-13
nproducts
G5I3J-8O-5S-3U6V2
nprofessional
I-5J3T3
nprofessionalism
R-9V9
nprogram
J3
nprograms
I-4R4
nprogress
G11I-11P2
nprohibits
G7O-6
nproject
J3
nprojects
G6I-8J3R3V-3
npromoted
G-3O3
nproposals
G-5O-5P10
nproposed
O3
nproposing
K3W-3
nprosecutors
W3
nprospects
G3R-3
nprotect
G-3O3
nprotection
I-3J5
nprotein
G4I-4
nproteins
I3O-4
nprotests
S4U-4
nproud
E-2O2
nprove
G4V-3
nproved
G-4I4
nprovide
E4F-4
nprovided
J-3X3
nprovides
V-3
nprovince
G3I-2J-4T4
nprovinces
G4
nprovincial
G-4J4
nprovisions
G6J-4
npublic
G-7J6K-2R-4W2
npublicity
G5
npurchase
G3I-3
npurpose
E5F-5
npurposes
I5R-5
npursuing
F3I-3
nput
O3
nqing
I6R-3
nqualification
K2W-2
nquality
J3
nquarter
G4I-4
nquestions
S6U-2
nquickly
U7V-6
nquietly
K-3W3
nradio
G3
nrail
G-4I4
nrailway
G-6J4
nrain
G3
nraise
G-5R3
nraised
I-3J3
nraising
G-7O-4R10
nranks
J3
nrarely
F-2X2
nrate
G6I6J-3R-4T-7
nrates
I7R-3
nratio
G-3I3
nreached
J-5O7
nread
F-3X3
nreal
R-5V5
nreal-name
G4
nreality
I3R-3
nrealized
J-4O6
nreap
J3
nreasons
G-3U3
nreceived
I3
nrecent
J-4R7V-2
nrecently
E-3F5R-4S4
nreception
G3I-3
nrecords
I6J-6
nrecover
G4I-6R3
nrecovery
G5I-5
nred
F4G-3I-2J4R-3
nreduction
C-3G3
nredundancy
G4T-3
nrefers
J3
nreflected
G5I-5
nreflects
I4
nreform
G-3I3U5
nrefracted
G-11I4O6
nrefraction
G4
nregion
G9J-8
nregional
G7J-6
nregions
B3G-3
nregistration
R3V-3
nregularly
G-3S-4V7
nrelated
J-3K3R3V-3
nrelations
G6I-4
nrelationship
E4G-4J3
nrelease
K4W-4
nrelevant
R4
nrelief
G5I-4
nremained
J3T-3
nremarkable
S-3U3
nremarks
I-6T6
nreplication
G5U-3
nreport
G10I-10J-4V4
nreported
J6
nreporter
I3R-3
nreporters
D4I-4S3U-3
nreports
G6M5R-4S-4
nrepresentative
G-3I3
nrepresentatives
H3
nrepublic
G6J-5
nrepurchase
I-3
nrepurchasing
J-3K3
nrequirements
I2
nrequires
G4I-4
nrescue
S-5U5
nresearch
G3I-4J3O-3P3
nreserve
G3I-4
nresident
G-3I2
nresidents
G4K-3W3
nrespectively
S2U-2
nrespiratory
G3I-3
nresponse
G4I-5
nrestoration
I5R-2
nrestrictions
I2T-2
nresults
I-2U3
nretraining
J3
nreview
G-4I4J2
nreviewing
X4
nrice
G8I-5
nrich
J4V-4
nricher
U-2V2
nrights
G3R-3T-2
nring
G3
nringing
G2I-2
nrise
I-4V4
nriver
G-4J10R-3
nrivers
J-3R-3U5
nroad
G5T-5
nrobert
G-5I5
nrobot
J4U-3
nrobots
G-4V3
nrock
G-4I3
nrole
I-6T5
nromero
I-4S4
nroof
G3U-3
nrorslett
J3
nroughly
O-4P4
nround
G3O-7
nroute
I4
nrow
G3I-3
nrujing
G6J-6
nrule
G-2I10J-4
nrules
J3
nrun
I4R-3
nrunways
I3T-3
nrural
J-6R7
nrushed
G-4J4
nrussian
I-4S-5U5V2
nsafety
I-3R-4S-4U4V4
nsaid
G-9I4J11R-5W-4
nsaiha
I5J-4
nsalad
I3
nsales
G3I-4R3
nsalt
G3I-3J5T-4
nsamples
G-7I4S3
nsanctions
I3K3W-3
nsatellite
G-6J6
nsaving
J-5K6
nsay
J-4K9L-3
nsaying
G-4R3
nscale
R-3T2V3
nscheme
G4J-3
nschool
G2I-5J3
nschools
S-5U5
nscience
I-3R3
nscientist
G3I-3
nscreening
X3
nsea
G-3J6
nsearch
I8J-3R-7
nseason
G-2I9T-5
nseat
G3J3T-4
nsecret
O3
nsection
G-6I7
nsector
G9I-9
nsecurity
E5F-5G5I-3
nseed
R4V-4
nseeds
R-2
nseem
I-3T3
nsegmentation
I3R-3
nseized
G-3K3
nselection
G4U-2
nseles
F5X-5
nself
G-2I2
nself-assembly
I-2
nself-discipline
G6J-4
nself-driving
G5
nself-improvement
R-8V8
nself-luminous
R3
nsenior
F-6I5J3O6R-5
nsent
G-4I4
nseptember
F4J-4
nsequence
E6F-6
nserbia
I3
nserbian
G-5J3
nserie
I3K-3
nserious
E-3O3
nserve
G-4O4
nserved
K2
nservice
J5
nservices
G-10I2J3U7
nsession
G-9I8
nset
J3
nseven
S3U-3
nseveral
G2P3
nsevere
S2U-2
nsex
G-3I3
nshaanxi
G4J-2
nshanghai
X3
nshapps
I2R-2
nshare
F4G3I-8
nshareholding
G3I5S-7
nshares
I-11J6N3O-5P7R10T2U-4
nsharing
J3
nsharp
I4
nshaw
E-3F3
nshe
F4
nsheen
G-5I5
nsheep
G-4T2
nshibor
G3I-3
nship
G5
nshipping
G-4I4
nshooting
G2I-2
nshop
I2
nshort
G-4U5
nshortage
G-2I2
nshortages
G-3I3
nshot
G-5R5
nshots
G4T-3
nshould
G-4I5K3
nshow
O3R-3
nshowed
I4T-3
nshows
G-4I9
nshrimp
G4
nside
G12I-7J-3
nsignal
G4
nsignificance
T3
nsignificantly
I-3R3S3U-3
nsigns
G3I3T-6
nsilver
I4T-4
nsimilar
O5
nsimple
O4R-4
nsimultaneously
G-6I3R3
nsince
E-3F5G-9I15J2O-4U-4
nsingle-hole
G3I-3
nsisi
E-4F4S3U-3
nsite
I3
nsituation
J-3
nsix
F-4I4J-4K2O4W-2
nsize
S-2U2
nskills
G4T-3
nsky
G-3J5
nslaughter
G3
nsleep
G5R-4
nslow
O5R-5
nsmall
I-9K4R4S2U-2
nsmart
J3
nsnoring
G2I-2
nso
F3G-5J-4U4X3
nsocial
I-3O4S-3U3V-5
nsocialism
F-2X2
nsocialist
G9I-4
nsocieties
G3I-4
nsociety
E3F-4G6I-3S-3U3
nsoda
I-3
nsoftware
G-2U2
nsold
I3
nsolid
R3V-3
nsolidarity
G-3J3
nsolution
G4I-4
nsolutions
R-5T2V5
nsome
F5K-3S7U-3V-5W3
nsomething
R3W3
nsometimes
G-3I3
nsomewhere
F-6X6
nsong
I8R-5U-4
nsongs
G-2
nsoon
E6F-8O4
nsort
E2F-2
nsound
G6I-11S-5T2U4V5
nsource
G-3I3
nsources
G5R-4U-4W4
nsows
G3
nspace
J5
nspace-time
I5R3V-4
nspeaking
G2J-4
nspecial
G-4R4S4
nspecies
G6I-4
nspectrum
E3F-3
nspeculation
G4
nspeech
G-3I3
nspeed
G3I-5
nspike
G3
nspirit
G3J-3
nsports
E-3
nspot
R4
nspots
G5I-5
nspread
K3
nspring
G5
nstability
G-4R4
nstaff
G4I-3R-3V3
nstage
J-3T4
nstandard
V3
nstandards
G-2I4
nstar
J5U-4
nstars
G5S-2T-3
nstarting
I3
nstate
I-3
nstate-owned
E3F2I-2O3S-3X-2
nstated
J4
nstates
G2I-4J4
nstating
C5I-3
nstatistics
I3
nstatus
G-4I4
nstay
H3I3V-3
nsteel
G8I-5U-3
nstem
O3P-3
nstena
G3
nstill
G-3R5U-2
nstock
G3J3S-3U-3
nstocks
G6T-5
nstop
I3
nstorage
G-2U2
nstore
I3W3
nstores
G-5I4P5R-4
nstories
G-3I-5J11T-3
nstorm
T3
nstraight
I3S-3
nstrategies
I4R-3T-4
nstrategy
G4T-4
nstrength
R3V-3
nstrengthen
G-4O3
nstrengthened
G5O-5
nstronghold
J3
nstruggle
G2I-2
nstudent
G-3O3
nstudents
R2S4U-4V-2
nsubjects
G4U-4
nsubmarines
G5R-3
nsuccessful
S-2U2
nsuch
G-8I4K5W-4
nsuddenly
E-5F5
nsuffer
G4O-4
nsuffered
G-3I4
nsugar
S-2U2
nsuggested
J5
nsuggestions
I3O-5P3
nsuitable
G-2O2S-2U2
nsuits
S-4U4
nsummarize
J3
nsummarizes
I-3J3
nsummer
T3
nsummit
G3
nsun
G-2O2T2
nsupermarket
G-2J4
nsupervision
J5
nsupply
R-4V4
nsupport
G2I5O-3P-3
nsupporting
G-5S5
nsurface
G2
nsurvey
G-2U2
nsurveys
R-5V5
nsuspects
G-6I6
nsustainable
J-3R4
nsweating
G4I-4
nsweden
E7F-7
nsweet
C3G-3O-3P3
nswine
G-5J5
nsyndrome
G5T-5
nsystem
I10R-5
nsystems
D3G-4I7R-4
ntable
G-4I5
ntaiwan
F4X-4
ntaiwanese
J-2T2
ntake
J-4K4S4
ntakes
I2
ntalent
G5I-5
ntalents
R-3
ntang
X3
ntanjung
I5J-3
ntargets
U3
ntaxes
R6V-2
ntaxi
G7I-4T-3
ntea
G4S3T-5
nteacher
I8J3K-2O-3
nteachers
G4I5R-5S-4
nteam
G-2J3K-3O-3W3
nteams
I4
ntechnologies
G-2I5
ntechnology
G4J-3T5U-3
nted
F-5X5
nteenagers
V3
ntelling
G-3I3
ntells
F-2X2
ntemperature
G-6I6
ntemperatures
G2I-2
ntemple
G-3J3
ntemples
J3
nten
G-3O3R3
ntension
S2U-2
ntensions
G3J-3
ntents
R5
nterrain
I8R-5
nterritories
G3J-3
nterrorist
R3
ntest
G7I-8U5
ntesting
G10I-6J-3
ntests
G-11I11
nthan
C4G4I-5J-5O4
nthanked
I3J-3
nthanks
T-3
nthat
D-6F7G-4H-2I5J3K4M-9O-4P4R4S3U-5W4X-4
nthe
C3E-5F9G-10I-6J-6K-5L-5R7S7T6U-4V6W8X-8
ntheater
G4I-3
ntheir
G-4I-3O-5P7R7U-6V3
nthem
F6G-7I-6J-4R8S5T3U-5W5
nthemes
G3I3
nthemselves
G-3I-7R9
ntheoretical
G3
nthere
E-9F11O7P-6T-3V3X-4
nthereafter
O3
nthese
E-3F5I-3V3
nthey
F9G-4I2K-3W4X-6
nthings
G2I-2
nthink
O3
nthinking
G5I-5
nthirsty
I3T-3
nthis
E-4F4G-11J-3O6P4R3X-2
nthose
F3
nthought
M3
nthousand
D2I-5K-3R5
nthousands
R-2S3U-3V4
nthree
I-3J-3T3U-3V4
nthrough
F-5G-13I6O4R4S-4U4
nthroughout
U3
ntian
I4J-4
ntibetan
I-2U3
ntickets
G-4I3
nties
I2
ntiff
I2
ntime
E6G6O-7R-4T-5
ntime-honored
G4J-2
ntimes
I-5
ntired
R6V-6
nto
C-4I5P-9T3V2X-3
ntoday
E-4F4G3J-3
ntogether
E-3G-3J4S-5U8
ntokyo
G3
ntold
J4
ntolerant
G7J-5
ntoo
F-4G-4O6S3
ntop
F3
ntopic
G-2U4
ntopics
G5I-3
ntotal
G3
ntour
G7T-5W2
ntourism
G10I-12J6K3R4V-4
ntourist
G6O-5
ntourists
G9J-5
ntours
G5I5S-4T-4
ntowards
U2V-3
ntown
I3
ntownship
G-3J3
ntrade
G6I-6
ntrading
I-4J4
ntraditional
G8I-7
ntrafficking
I-4
ntraining
G-3I5O-3
ntrains
G5J-3
ntransfer
G-3U4
ntransformation
G4S3U-3
ntransmission
U-3
ntransport
G-2
ntransportation
G-10J8U6V-2
ntrash
G3
ntravel
E3F-3R-4
ntravels
I-2
ntreasure
G3I-3
ntreatment
G2
ntreaty
G-7J6
ntree
G-4J4
ntrees
I2
ntremendous
S-3U3
ntrenches
G3I-3
ntrend
O-3T2
ntrial
G5T-5
ntrials
G2R-2
ntribute
I-3R5
ntried
G3
ntrips
G5I-5
ntroops
G-3U3
ntrying
R8V-3
ntv
I-4
ntwice
I-2R2
ntwo
D3G3I-3R2V-3X-3
nunder
E2G-3I2O2S-4U4W-4X-3
nunderstanding
G-4I2U3
nunequal
C-3G3
nunfair
O5
nunilateralism
G4J-7R-7T3V7
nunion
G-17J19
nunique
R-2
nunita
J-3T3
nunited
G11I-9
nunits
G-5I4U4
nuniverse
G5U-3
nuniversity
G-7J9
nunprecedented
S-6U6
nuntil
G-6O4R3T2V-3
nup
F-4G-10K-4R8S4T4W5
nupgrading
D2S-3U3
nupon
O7P-7
nuranium
G-3R3S-3U3
nus
F5G-4I-8K-3O-4R10V3
nuse
I3K3O-3R-3S-3U3
nused
I3K4T-5
nusers
G-4I2V2
nuses
G4I-4
nusual
F-6O6
nutensils
G-4I4
nvan
J3
nvaping
G3J-3
nvariety
C2G7T-4
nvarious
I-5V4
nvegetable
D-3G3
nvegetables
R-5V5
nvehicle
G2
nvehicles
G16I-7S-5T-3
nventure
G4I-4
nventures
G-6I6
nverification
G-3I5
nversion
G-8J-3U11
nvery
I-2J-5R4V3W4
nvi
I5J-4
nvice
G3
nvideo
G6I-4V-3
nvideos
G4S-3U3
nvietnamese
I3
nviewing
G4I-4
nvillage
G-2J6T-4
nviolating
G7O-4R-4
nvirtual
I5R-5
nvirtue
I-2R4
nvirus
G-3J3
nvisit
I-4T4
nvisitors
G-5R5
nvisual
G5T-4
nvivid
R-3V5
nvolleyball
R-4V5
nvolunteer
I5J-4
nvolunteers
G4I-3
nvote
G2
nvoted
J2
nwage
G-5O5
nwait
R3
nwaiting
G4
nwales
J3
nwall
F4
nwang
I5
nwant
J2K-2
nwarm
I-3
nwarning
G3O3R-4
nwarriors
G-3
nwas
E3F-8G-14I6J4M4N5O-4T-3X5
nwaste
G2I-2
nwatching
G8J-8
nwater
G5O-5R-2S11T-7
nwave
I-3
nway
E8F-7G6I-5O-3U3
nwe
B3F12G-4J-3R-2S3V-3
nweapons
G3
nwear
C2O-2
nweather
G6R-4
nwebsite
J4
nweek
F-4J2O5
nwei
I4
nweight
G3I3T-4
nweighted
G3
nweili
I-2J4
nwelcome
R4
nwell
F-9O8
nwent
G-5I4W-3
nwere
G-3K4L3M7O-8P4S-3U3
nwhat
E-2F-3J-4O2P5V4
nwhen
E-4G-4I5J-3R2U4W-3X-3
nwhether
K-5R-4S2U-2W5
nwhich
G-6K4
nwhile
I4U-3
nwho
D-2G-4I3K4
nwhose
J4
nwhy
R-3V3
nwidened
G3O-3
nwidespread
I-4K-3T3W3
nwife
G-3J3
nwild
G3T3U-4
nwill
G-8I4J10K5R-8S-3X5
nwillingness
C3
nwing
G3I-3
nwinner
G6I-4
nwinners
G-2I2T3V-3
nwinning
G4
nwinter
I4J-3
nwisdom
G4J-4
nwith
B4E-3G-3I6J-2R3S-7
nwithdrawing
R3
nwithdrew
J-3M3
nwithin
G-3I5V2
nwithout
J4R-4
nwomen
G5I-4R3
nwonder
G-4R4
nwondering
I3R-3
nwords
G6I-5
nwork
I4O-3R-4S6U-3
nworkers
G4I-9R4
nworking
I4J-3
nworks
G-4I8T-2
nworkstation
J-4
nworld
G6I-6T4
nworth
G-3S3
nwould
F-7G-5I3J4X7
nwuhan
I3R-3
nwyman
J4R-3
nxiao
I2
nxiaomin
G-6I6
nxil
J3
nxili
I4J-4
nyan
S-3U3
nyang
G-9I9
nye
F6J-3
nyear
E4G5I-5T3X-6
nyear-on-year
S3U-3
nyears
D9E5G3I-5J-7O-4S3U-4
nyields
G-4I4
nyou
E-4F7J-3O-6P-3R8S-4V5X-4
nyoung
S3V-3
nyour
E4G-5J-5R6V2X-3
nyouth
I-4R3
nyu
R3U-3
nyuan
I-4J4R-4
nyunlong
J3
nzandi
I4R-4
nzhengyu
I3
nzhong
G3
nzhou
G-3I5R-3
nzone
G-3J4U3
nzou
G3I-3
n​
B3
n–
G5I-3
n“
G2V-3
n”
D4J4O-3P-3S-2U3V-3
n…
U3
p,
B4G4I-4J8K-3N3P-10R6U-5V-2W3X2
p.
D-4E3F-3G6H2I3J13M3N5O-3P-6S-3T-9U-4V-4
p<
B3C-4D4E3G3J13P-4R5S-7U-3V-7W-3
pCC
E3F-7G5H2J10K-6N3P-9T-4W2X-6
pCD
B3F3G2I7J13K6O-2R-13T-12W-7
pDT
B6C-3E-3F-7G12I11J17K4N5P-6R-9S-7T-5U-5W-6
pIN
C-4D4F-5G11I7J21K7L-4M4N5O-6P-6R-14S-13T3U-5V-5W-5X3
pJJ
B6E-10G4H-2I15J18K7L3N-4O-5Q5R-11S-7T-8U-8V-5W-3X3
pMD
B4E-12F-5G-9I-4J6O3R30V-15X3
pNN
B5C4E-8I9J15M-3O-2P-5R-12S5T-7U-9W2
pNNP
B4C5E-4G-6H2I6J23K-4L4P-7R-7S7T-10U-22V3W2X5
pNNS
B5C4E-5F3I-14J10K-6L4P-4R-14S6T-4U-4V17X5
pPOS
G6I8J8L4M3O-5S-9T-6U-6V-3
pPRP
B3E-3G3H4I-13J7K-7L-3M5P5R-4S11T-4U-17V10W9X-4
pPRP$
F-2G9I12J11K5M4O-10R-7S-8W-8
pRB
B5F-5G8H3I-8J10K-9L-6P-4S-4V7W10X-2
pRP
E-3F-4G8I-3J7M-3O3R-8T3V2X-3
pTO
B3D3E3F-5I-5J12M-4R13S-6T-2U-3V-12W-4X3
pVB
D-8F-3G12I3J15K4L-4M4N4P4Q3R-5S-6T-8V-12W-2X-5
pVBD
B3C-2D5F-5G11I6J16R-6S-17U7V-4W-7X-2
pVBG
G9I8J15L-3O4P6R-7S-8T-8V-3W-6
pVBN
D3G3I3J13K3M-3O3P7R-10S-4T-11U3V-3W-4
pVBP
G7J6M5R-8S-13U5V-2W2X-3
pVBZ
C-3G10J8N-3O3P3R-8S-9V5
pW
F-3G5J13K-5L-7P-3R-12T4U-10V9W6
q, ,
J3
q, .
B-4D4E-3F8G-6J5K-9R-7T3
q, CC
B4D3E-6F5I-5M4P-3R12S6T-6U-10V-4W6X-5
q, CD
B3I4T-6U-3
q, DT
F-4G3J3O3R-6T-3
q, IN
E-6F6I2J3K-3M-3U3V-3X5
q, JJ
G-5I2R-6S3T-3W4
q, NN
I4T3W-5
q, NNP
B-3D4F-3G-5I5J4K-6L3O7T-4U-5W4
q, NNS
G3I-3R-4S5U-4V5
q, PRP
R-9S5U-6V8W3
q, PRP$
G3I-3J4T-3
q, RB
F7R-9S5V-3
q, VB
B-5E-2I-3J5L3M4O3R-4T-5U3
q, VBD
E-3G6I2O-3P3T-5
q, VBG
E-3F5G5I3J3K-4O-3
q, VBN
F4I3
q, VBP
F4I-3U4
q, VBZ
F3G5I-3M4O-11
q, W
G3I-4J-3K-3R-5S7U-5W6
q. ,
E4I3K-3O-3R-12S7T-2V7W3
q. .
D-5F6G-4I5N3O-3S-4X2
q. CC
H3I-2K3R5S-4U-2
q. CD
I6J9K-9S-5U4W-3
q. DT
D-7F3I-3J7K-11T8U-3V7W2
q. IN
C-5F-7J3M2N5O6
q. JJ
G-10J8U-3V6W4
q. NN
B3I5M4O-5R4U-5
q. NNP
D3E3K-3L3O5R-2T-6U-4V7W-5
q. NNS
F-4G-5J3O4R-4U-3V4
q. PRP
G-3R-4S3U-4V5W4
q. PRP$
J4
q. RB
F4G-4I7J3O2R-2S-5T2U-8V2W4
q. TO
F-5J3O4R-4X3
q. VB
B5I-3K3M3T-5U-2
q. VBD
F11G-10I3J7P-8
q. VBG
C2E4F-5I-3J6T-3U-4
q. VBN
I4P-5
q. VBP
F-5I3
q. VBZ
I3U-4V2
q. W
S3U-3
q< .
E4F5I-6J-9K-3O9R-5W4
q< CC
E4F-7G4J4
q< CD
B-3G-4K6
q< DT
D-3G4J-5K3T-6W7
q< IN
C5F-2G3I-11J3O-4R-4T3U5
q< JJ
G5S5T-5U-3W3
q< MD
R2
q< NN
B2G-4I-3K4L-6R-6S4V2W2
q< NNP
B-3T8V-3
q< NNS
G-5R-5V6
q< PRP
G-5I5J3L-3R-9S6U-5V6
q< PRP$
J-3K3T3
q< RB
E8F-4G-4I-3L-2M2O8R6T-3U3V-4X-5
q< VB
G3K-3T-3U-4W3
q< VBG
F3S-2
q< VBN
G-2S4
q< W
F-2S-3W3
q<< <
B3C-4D4E3G3J13P-4R5S-7U-3V-7W-3
qCC .
I4J5R-6T2
qCC CD
D3F-3G-3K7T-5V4
qCC DT
E-4F-4G4J7O3S-5T-8U6V-3
qCC IN
G8I-6
qCC JJ
F-2G5J2K5R-5T-6U4W-3
qCC NN
E-2F-9J5O3P5R-5S-4V9X4
qCC NNP
B7G7I-10J8K3L-12R-5S3T-4U-4V7W-3
qCC NNS
F-5G5O-3R-2V2W-4X5
qCC PRP
H5R-5U-4V6
qCC PRP$
J4S-3T2U3
qCC RB
F-4G-3H3I-3O-6R7S14T-3U-3
qCC TO
I-3R3
qCC VB
F-6I6J7K8L-4R-5V-4W-2
qCC VBD
C2E-6F-3J5K4O4T-6W-3
qCC VBG
G2J3K5O-3U-4W-5
qCC VBN
E3F-3G3J4
qCC VBZ
E7F-7G-4I-3J4O3R-4S-3U6
qCC W
L-3S-3U5V2
qCD ,
F8I5O-3R-10
qCD .
G4I5J-3R-8U4V3
qCD CC
G-4J6K7R-5S3U-3W-7
qCD CD
G-4I7J5O-3V-4
qCD IN
D3J-4T4
qCD JJ
J-3S3T-4U-5V8W-5
qCD NN
B4C4D3G5K6L-3R-2S-6T-6U3V-6X4
qCD NNP
B-3G4J-4T4W-3
qCD NNS
F-2G10I-3K-5O4R-7S4W3X-3
qCD RB
G-5
qCD TO
J3R-4
qCD VBD
F-10O12
qCD VBN
G-3O3
qCD VBP
G4U-4
qDT ,
J4S-7U7
qDT .
D4F-3G7I8J6K6O-10R-5T-6
qDT CD
B-3G-10I7J6O-4R-6V5W3
qDT DT
G-6J4T3U4
qDT IN
J3O-4
qDT JJ
G5I7J6L5M-3N-4O-5P4R-5S-3T-3U-9V3W5
qDT MD
I4R-6
qDT NN
B-4D4E-4F-4G-3I5K-10L5O3P5R-3T6U-4V2W8
qDT NNP
H-3I4J6L4O-5T-6U-3
qDT NNS
F-5K-4O3R-4S5U-3V9X3
qDT POS
G7J-6
qDT RB
G4I11O-4R-11S-9U8V5
qDT VBD
I5
qDT VBG
F-2I4J3N-3O3S2U-2
qDT VBN
G2I6O-6
qDT VBP
E-2O-5
qDT VBZ
E-3F-2U-5V10
qDT W
I-5V10
qIN ,
F6G4I4O-5V-4
qIN .
F-3J7K-3R5T4U-4
qIN CC
G-3I-2O6P-5S3
qIN CD
B5C-6D-4F-4I3K8O5S9U-11W-6
qIN DT
F-4G4J6K2L4M4R-6S-7V-2W-4
qIN IN
E-3F3G-3I2O-4T6
qIN JJ
G3J3K4L-2S-4W-6
qIN NN
E8G-3K5O-3P-3R-7S-4U8V6W-7X-3
qIN NNP
C3H-3I-6L7M-4O-5R-8U6V7X3
qIN NNS
E-4F-2G-4I-3J5P-8R-3S-10U11V5X11
qIN PRP
B2E3F-3G-4I-4O-3R-13U4V12W2
qIN PRP$
G5I5J6M5O-4P-3S-5T-4
qIN RB
C4E4F-4I5O-14R-9S-3T4U5V4
qIN TO
G4I4R-6
qIN VBD
G-3I3
qIN VBG
F-4G3J3K6O-5T-6U6X3
qIN VBN
G-4I3J3T-2
qIN VBZ
F4
qIN W
G-4J8V-3W-2
qJJ ,
B5F-5G14R-5U-2V-10
qJJ .
E2I4K14R-4S-3T-2U-3V-6W4
qJJ CC
F2G14I3J-3K-10O3R-8S-6T-4U3W5
qJJ CD
G9I-5J-4O4S-3T-4U5
qJJ DT
F3I-4O-3
qJJ IN
B3F-3U-5
qJJ JJ
F-3I5J-2K4O-3R-4S3T3U-5W4
qJJ NN
D-7F2H3I3M-4O-3P-6R-4T3U2X7
qJJ NNP
E-4G2I7K-3O-5S-4
qJJ NNS
C2I4K-3L4M-4R-9S-3U3V3W3
qJJ POS
I2
qJJ RB
G-3K4R-2V5
qJJ TO
F-3G6I-7J-3R5V-3X3
qJJ VBD
F3G4I-3O-4
qJJ VBG
G-3I8K-5W5
qJJ VBN
F-3
qJJ VBP
G-5I4X3
qJJ VBZ
E-4F3G2M2N-2O3
qMD .
I-6R15V-3
qMD CC
R4
qMD DT
G-6J3R12V-8
qMD NN
G5I-4R3V-4
qMD NNP
R6S-3
qMD PRP
F-4R21V-17
qMD RB
B3G-14I-8O6R36T-2U-6V-15
qMD VB
B-3C6E2G-3I-4J4K-3P9Q-2R10S-9V-4
qNN ,
F-5G-4J2M-4R7V2X-7
qNN .
E-9F3G-3H3K5O6P-5S6U3W-6X-3
qNN CC
C-4G4I12M-2P-2R-3S5U-6V-5
qNN DT
D2T-3U5
qNN IN
B6C6D4E3I2J4K2M-5O-8P-4R-4S-2V-6X3
qNN JJ
K-4O3S3
qNN MD
O3R6V-4
qNN NN
E-9I4L2P-9T-3V3W9
qNN NNP
C2E-3F-4J5O3V-2
qNN NNS
G-3I-6M4O-3P8R-6S2V4
qNN POS
G6I3J8L3O-2R-5S-4T-4
qNN PRP
I-5R-2V8W6
qNN RB
E-3F-7G-5I-3K-5O15R-4S13U-15V3W5X5
qNN TO
B4G4J2O-3S-3U3V-6X-3
qNN VB
C4E-3F3P-3W2
qNN VBD
F-3H-4I-9M3N-5P6X6
qNN VBG
G-10I4J3K-3O10T-3W-3
qNN VBN
G-4I-3K4P5
qNN VBP
E3G-5J8K-3O-5U5
qNN VBZ
C-3E-3F-3G2M-2R5S-3T4U3X4
qNN W
I4J7S3T3U-6V-6
qNNP ,
E-6F-7G-4I-4J9K-2M3N2R5S12U-7V-6W3
qNNP .
B4H-3J3K-4O-3R-2T-7V9W3X4
qNNP CC
E4F-3J14K-3N4O-6R-6T-5V3
qNNP CD
F3G-8I9J5K-12S11U-11
qNNP DT
S5
qNNP IN
E4G-14J10K-6N4R-4T4W2
qNNP JJ
G-6J8N2R-3S6U-8
qNNP NN
G-8I6J5K-7O2P-5R-9S8U-6V8W3
qNNP NNP
D-5H5J4L6P-3R-9S4T-2U-8V3W3
qNNP NNS
F4I6O-3S8U-8V-3X-3
qNNP POS
B3F-3I4J9M4O-3R-7S-4
qNNP PRP
J4
qNNP RB
G-5K-7O-3R-4S27U-22V5W8
qNNP TO
G-4J7R7T-6
qNNP VBD
D2F-2I-3K-4N5P7W-3
qNNP VBG
G2J-4O-4P4
qNNP VBN
F-4P4
qNNP VBP
G-7J3V4
qNNP VBZ
F4G-3J4M3P-3S-4X-3
qNNP W
V-3
qNNS ,
F-4G-4I3J-3K4R8U-6V7X4
qNNS .
D-3F-5M6O6S5T-7V4
qNNS CC
C3E3G3I6J-5K9O-5R-3U-3V3W-4
qNNS DT
R-4S6U-4V7
qNNS IN
D-3F3K3R-4V9W-4
qNNS MD
I-3R3X3
qNNS NN
G4J5S-3
qNNS NNP
G-3J3L-3W3
qNNS NNS
V3
qNNS POS
I6J-3K4
qNNS PRP
I-2S5U-7V5
qNNS PRP$
I2J-2
qNNS RB
F3G-11I-5O5R-14S12U-10V21
qNNS RP
E10F-15O5
qNNS TO
E-3F3G4I-6J-4K-2R3T7
qNNS VB
O-2
qNNS VBD
B3G8H5J-4N-3R-3S-3U4V-3X-2
qNNS VBG
G6O-6P-3S-4T5U3
qNNS VBN
F7I-3O3P-5
qNNS VBP
D4F4G4J4M2O-4R-9S-8U7V-3X-3
qNNS VBZ
F6O3P7R-6V-3
qNNS W
J3R-6S2U-5V11
qPOS .
D5E5T-3
qPOS CD
G-2I4J3
qPOS DT
G-5J7
qPOS JJ
B2D2J-3S5T5U-10
qPOS NN
I5J4K-4O3R-4S9U-8V-6W5X-3
qPOS NNP
G-3I6J-4T-4U3W8
qPOS NNS
J4O-3
qPOS VB
I3
qPRP ,
F3G-4I-9J4K-3R9U-8V5W2
qPRP .
I4S3U-3
qPRP CC
I-7K-3S3T6W5
qPRP DT
G-11I4R-7S6U-4V11
qPRP IN
E4I4J-4T-8
qPRP JJ
F5R-7V5
qPRP MD
B3E-11F-4G-4O-2R21V-4
qPRP NNS
F3O-3
qPRP RB
F-6G-3R-12S17T-3U-21V21W9
qPRP TO
G-3O5
qPRP VB
F-6O6P-3
qPRP VBD
C-3F-3O4P3S-6T3
qPRP VBG
O3
qPRP VBP
F-5G6I-4J-10O8P-7R8T5X-4
qPRP VBZ
F-3G5O2P4R-7U6V-5X-4
qPRP$ CD
G11I-9
qPRP$ JJ
G2I4O-4S-7T3U4
qPRP$ NN
F9G-9I-5K-5R11T3X-3
qPRP$ NNS
G5I-4R-3S-3V4
qRB ,
E6G-5I-3K-3P-3R11S-4U-3V4
qRB .
G4I-5J-4R5T4
qRB CC
I-10K-4M-5O4R5U7
qRB CD
I2J4K2R-3
qRB DT
G4I7J5O-15R3V-3
qRB IN
E-7I5K4O4T-6
qRB JJ
B2F8G4I-4J-6K-7L-3Q5R4S-3U3V-3
qRB MD
R-2
qRB NN
X-2
qRB NNP
I6J-5
qRB PRP
I-4V5
qRB RB
E3F8G5I-3O-10R5U2V-12
qRB TO
E4G-3J-3R-3
qRB VB
C-6F-2G6I8P-4Q5R-4U2W-3
qRB VBD
E3F-2G10I5J3K-3O-4P-11T3
qRB VBG
I-2O4P4S-5V3
qRB VBN
E4F4I2J4O-9P-3
qRB VBP
E3F-3G2I2K-4M3O-3
qRB VBZ
F7G2I2O-3R-3
qRP .
D-5G7I-3J3R-4
qRP CC
R12U-4V-6W3
qRP CD
G6I-6
qRP DT
G3I5J-6K6W-6
qRP IN
C-2F5O3
qRP JJ
I-3
qRP NN
G-3I-3K6
qRP TO
R-5
qTO .
O-3R13T2V-8
qTO CD
B3F2G-7I3J-5K5
qTO DT
D-2R4U4
qTO JJ
G-3I3R10V-5
qTO NN
E2F-8G5I-3P9T-5U3
qTO NNP
B4G-3I-6K-3L-6M6O6R3V-3
qTO RB
C3I-5R25U-4V-19
qTO VB
B3M-3N2O-6P8R2V-3
qTO VBG
G3I-5O-3P3
qTO VBN
I4T-3
qVB ,
G-2I-2O-5R6T-4U8V-5
qVB .
E-3G-4K4R-3S-4U4
qVB CC
G-7I-8R23T-2
qVB CD
C3I-19K14
qVB DT
F-7G3I4J2K4P4S-5T-3U-6V-4
qVB IN
B-3F4G4I5M11O-12T-5U-4
qVB JJ
E-2G2J3K3T-9U9V-6
qVB NN
G10I-5K3O-3P3S-6W-3
qVB NNP
F4I-3K-3
qVB NNS
I-4R16S-4V-11
qVB POS
I-3R10
qVB PRP
F2G6I-4J5K-4R13S-12U13V-14W-3
qVB PRP$
I5K3R-3T5W-5
qVB RB
E-6F4G8R-3S-13U15
qVB RP
F5G6I-4K4O-3R-6
qVB TO
G-7J4R4
qVB VB
O2P-4
qVB VBG
G6I-4P-4
qVB VBN
F-3G3I-8O3P4X2
qVB VBZ
R5
qVB W
G3I-3
qVBD ,
F5J-3
qVBD .
F-3G-6I-7J3R18V-8
qVBD CC
R-2S7
qVBD CD
G-6S-7U11
qVBD DT
G3I4J9K4O3R-4S-7U-4V-4
qVBD IN
F2G-2I-4J6O-6V5W-4
qVBD JJ
D4J3P-2R4U3V-4W-2
qVBD NN
F4G5I-6J-2K3W-5
qVBD NNP
F7G-3J4K4O-3V-3
qVBD NNS
E3F4S3U-3X-5
qVBD PRP
F-5G4O-2P5R5U-4V-4
qVBD PRP$
I4R-3W4
qVBD RB
C-4E-3G19I-3S-21T3U20V-9W-3
qVBD RP
C-3E-12F7J4
qVBD TO
I-3J6O3R-4U-3
qVBD VB
D-3G3
qVBD VBG
S-3U3
qVBD VBN
F3G7I-3O5P-4T-4U4
qVBD VBZ
G4U-4
qVBG ,
I9J-6O-3S3U-3V-5
qVBG .
I6
qVBG CC
G-3I5K3R-6S-3T6
qVBG CD
G9I-3J-6S4U-4
qVBG DT
D4G5J-6K-2O-4R4T3W-5
qVBG IN
B-3I5K3M4O2T-4V-4
qVBG JJ
K5T8V-3W-6
qVBG NN
F4G-4J5O-2R8T-2V-6W-3
qVBG NNP
D-4E-4R5V-5
qVBG NNS
G-4O4R8V-6
qVBG PRP
O-3R3V-3
qVBG PRP$
I3K4T-5
qVBG RB
I5O-3V-5
qVBG RP
K-2W2
qVBG TO
D-4G8I8J5T-3U-2
qVBG VBD
G2I-2O-5P5
qVBG VBN
F4I2
qVBG VBZ
F-5O7
qVBN ,
I4O5R-3S-8U6
qVBN .
E4G-4J6O-2R-3V3
qVBN CC
F-4G6R-13S-7U20
qVBN CD
G4I-2
qVBN DT
F4J-3O-6R-3T7U3
qVBN IN
B4C-5F-3O6S-7T4
qVBN JJ
D-3G-3K3T2
qVBN NN
F3G-7I4K5W-4
qVBN NNP
E4G-5I3J-3
qVBN NNS
R-4S5V5
qVBN PRP$
G3
qVBN RB
G4I4O-3R-6S-7U8
qVBN RP
G-3I4J3
qVBN TO
E3F2G-5I3J4O-4R-2U-3
qVBN VBG
E-4I3O2
qVBN VBN
F-3P3
qVBP ,
I-5O3R-5V6
qVBP .
G11I-5J3O-6S-3U3
qVBP CC
I5R-14V14
qVBP CD
B2G3J-2K2S-3U3
qVBP DT
D4J-12O9
qVBP IN
D4F-8J-4O4R3U-6X4
qVBP JJ
F3G4I-8T4U5V-2
qVBP NN
F2T-3
qVBP NNS
F4X-4
qVBP PRP
E-4G6K2M3O3R9S-7T-3U5V-11
qVBP PRP$
G4I-4
qVBP RB
F-6G15I-8K7O6R4S-27T3U15W-7
qVBP TO
I-3R3
qVBP VBG
G2I-5
qVBP VBN
G5P3R-3S-5T3
qVBP VBP
G7U-7
qVBP W
I4V-4
qVBZ ,
F2G6I-3K3W-3X3
qVBZ .
G10J-6O7T3U-4V-4
qVBZ CC
G2I5K-4W4
qVBZ CD
F5G5J-4K-10S-4U2
qVBZ DT
D2G5I-4J-4M-3N3O3R2
qVBZ IN
D-3F-6G7J-3K4M-4O5V3
qVBZ JJ
G5I-4O3S-6T4U4V-4
qVBZ NN
R4
qVBZ NNP
I3J-6R5S-6V-3
qVBZ NNS
F4R15S-4U4V-15
qVBZ PRP
G6I4S-3V-4
qVBZ PRP$
G9I-3J-4
qVBZ RB
C-2E-5F-4G16I3O4S-25T4U20V-8
qVBZ RP
E2
qVBZ TO
G-3J-8R10
qVBZ VB
G-3R3
qVBZ VBG
E5O-4P4R4V-4
qVBZ VBN
B4E-7I-6P6S-5T-3U4W4
qVBZ VBP
G-3J-3U3
qVBZ W
G3J-4S-4U3
qW .
G-3J3
qW DT
I-6
qW JJ
I4T-3
qW MD
R3V-3
qW NN
K-6W6
qW NNP
I-2S4U-3
qW NNS
I2R-5S-3V7
qW PRP
G-3O4R-6S8U-2V6
qW PRP$
G-3I3
qW RB
G-6I-3R-6S14U-10V10
qW VBD
E8G-8K2O3P-4S-4U4
qW VBG
G-4I8O7P-7
qW VBP
O3S-6U-4
qW VBZ
E3G-4I3K2S-2U-3
s!
B9I-4J-3
s"
B17I-4J-6R-4
s$
B9J-6
s%
B8I-2J-4
s&
B7J-5
s'
B9I-2J-6L10R-3
s's
K5W-5
s(
B13J-6
s)
B14I-3J-4
s+
B9J-5
s,
A20I-6J-5R-3
s-
B15J-4R-3
s-19
G4I-3J4
s-80
I3J-3
s-90
J-3
s-in
G6I-4
s-it
G8R-6U-3
s-on
G8I-8
s-up
G9I-3J-7
s-us
G4J-3
s.
B15I-4J-5
s/
B11J-3
s0
D22G-4J-4R-4
s020
G7I-4J-3
s300
G3J-3
s400
I-2J2
s500
J3
s80s
J-6K8
s90s
G3I-5
s:
B14G-3J-5
s;
B14
s?
B10I-4J-6
s[
B7
s]
B8J-4
sa
E10G-4J3K-2
sabc
J4
sabe
I-4J4
saby
J5
sac
J3
sace
F11G-5I-2N3R-3V3
sach
B-4E7G-4I4J-5R7
sack
J-3O10P4
sacs
K4
sact
B-4D-3G3H-3I4R4
sacy
G-3I5
sada
J3
sade
I7J-5U4
sado
G-3I6
sads
K11
sadt
I-3J5
sady
G4
saea
G-2J2
saft
G-5J6
safu
J4
sage
G8I7S-5V-3
sags
K4
sai
J4
saic
G-3I4V3
said
R-4U6
sail
I7
saim
I4
sain
R7V2
sair
G5J4R-3V-3
sait
I-3R3
saka
J4
sake
I5R5W-4
saks
G-3J-3W6
saku
J5
saky
G4
sale
G6R-3
sali
G3R-2
salk
J-8R3V5
sall
E5F-3G7K-5O-14R10V5
salm
G4I3J-5
sals
I-8K17W-3
salt
G-4I4S5U-5
sama
I3
same
G-2I4
sami
J4
samp
I3J-4
sams
I-3K-5W8
san
E14J-12
sana
I3
sand
C6D6F-10G-3J6O8R-5
sane
I-5J7
sang
I5J10M4R-4U-5
sank
G3J4K-2S6U-3V-5
sann
I-4J6
sano
G-3
sans
G-3I-2J-3K6R-4W6
sant
G10J-5S2U-3
sany
J4R-3
sanz
I-3J4
saos
I-3J6
saph
I4
saps
O10
sapy
I3J-3
sard
F7G4I-7O10P-3S-4V-5
sare
G5I5J-4O-4R5S-3U-3V3
sark
G6
sarm
G2R-7V3
sarn
V2
sars
I-4J-5K6W12
sart
I-2R4
sary
G20I-6J-4K-4R-2
sas
F7J-2
sase
G-11I-2J8O-3V9
sash
G-3J4R-4V5
sask
R6V-6
sasp
I5R-6V4
sass
G3
sast
F12G-5J-3O6R-2U-4
sasy
J3
sat
F9
sata
I-5J2K8
sate
G5R8S-7U-3V6W-4
sath
G-3I4
sato
G-4I6J4R-3
satp
J7
sats
W5
satt
G5J-7
saud
I-4R8
saul
I-3J3
saus
I-8K10
save
G-4I2V8
savy
I-4J8
sawa
J5
sawn
I5J-3U3
saws
G-3K11R-3
saya
J4
sayi
J4
says
I-4J-11K8O5S-4W9
saza
J3
sazi
J2
sazu
J5
sb
G-3J5
sbai
J3
sbas
J4
sbe
J-4R8
sbed
G-6I7U-5V5
sbei
J5
sber
G-5J11R3
sbet
J4
sbia
J3
sbig
G2I-5J5
sbim
G-3J7
sbin
I4
sbit
J2
sble
G19H4I-7K-6M2O5U-3V-9
sbly
G-4I4O4
sbn
G-4I-3J7
sbo
I-3J3
sbor
G3I4J-3
sbot
J4
sbul
G-3J3
sbut
C6J-4
sbuy
I3J-3
sby
F5J-5
sbzb
I4J-4
sc
I-3J7
scai
J3
scal
G14I-7J-4R-3
scan
G12H5I-4J-12R2
scao
G-3J6
scap
R3
scar
G-5I5
scat
I3
sccf
J4
scef
I-4J2
scer
G6I-5
sces
J4K3W-3
scet
G-4J3
sche
I3
schi
J4
scid
J3
scks
J-5K12R-3W3
scky
G9I-6
scle
G-8I14J3
scns
B-3G5J5K-5
scom
B-3I-3J9
scow
J3
scpc
G-3J5
scro
G-4I5
scry
G-5I3R5
scts
G-4K-2W8
sctv
G-2J6
scus
G-3J-3R4
scut
G3I-4S4
sd
G-4J3
sdam
O-3R7
sdap
J4
sdar
G-5I6
sday
G9I5K-2
sdc
J4
sddy
G5O4R-5
sde
G-3
sded
G6I-3J-7R-3S7U6
sden
G3I-6S-3U7
sdeo
G-2
sder
F3G5K-4O-5R6W-3
sdes
F8J-4O-8W6
sdew
I5
sdge
J3R5V-5
sdi
I3
sdia
C5D-2I-3K8M-4
sdid
R-2S4
sdig
J-3R3
sdix
I3J-3
sdle
I-9J4R8
sdly
I-3J-4O5
sdna
I4J-3
sdo
V3
sdom
O8
sdor
J3
sdow
I-4R4
sdpa
I-3J3
sdr
I5J-5
sdre
G-3I6
sdst
R-3
sdth
I5J-4
sdu
G3J4
sdue
G4O-2
sdui
J3
sduo
I4
sdys
J4
se
G-3I2
sead
G2I3J-5R3S-3U5
seak
R6V2
seal
G-11I3R8
seam
G7I-3J-4O5R-5
sean
G7I4J-4V-2
sear
F9G7J-15R3
seas
F7G-2J-3K3R-3
seat
G3I7O-3R3S-3
seau
I3J6
seby
I-4X5
sece
G4I-4
sech
G8I-8
seci
J4
sect
G-5J-3R6V6
sede
G-2I4
seds
K3W5
sedy
G-7I5R3
seed
G-10I9J-8R13U-9V7
seek
G4I-3O3
seel
G3
seem
G8I-3R-4
seen
D7G4I6K-5U-4V-5
seeo
I3J-3
seep
R5
seer
I7
seet
I-3J3
sefs
I-5K7
seft
G-6I-5S7U5
sehe
J3
sein
J-4O7X3
seir
J-6N5
seit
I5J2V-4
seks
K-3
seld
G-7I5R-3S2U4V3
self
G-2J-3M7
seli
G7I2J-9
sell
G-7J-3O14R4V-5X3
selp
I-8R-3V11
sels
I-4J-4K6W4
selt
G8I-8J4V4
sely
G9I-5J-4O12V-3
seme
J5R-3W2
sems
J5K-3
semy
I-4J5
sen
F6G-3J-3
sena
K3
send
J-12R10V6
seng
I-5J8
sens
J-5S-3W6
sent
G5I6J5K-5R3S-5U-2V-3
seos
I-2K4
sepo
I5
seps
W3
sept
I-5R-5S14U3
sera
G-6I8
sere
G3I-8J-4M7O9R5S3V-7
serk
I7J-4
serm
I2J-3
sern
G11I-4
sero
D6
sers
G-2I-3J4K14O-3Q6R-4S-4V-3W4
sert
J5O-6R2
sery
E5G-17I7O10R-4
sese
G23J-13R-6
sesh
I4
sess
C4D-3F-2G4I7K-4O3R-3S-2U-3V4W-4
sest
G13I-3K-3
sete
R6
seth
I-6K4
sets
K4
sett
J5
sety
I4
seu
G-4J8
seum
J4
seup
I5
seur
B3G3
seus
I4
sews
B-3I-8K14
sext
G7O-4
seye
J3
seys
J-4K9
seze
I6V-4
sf
G5I3S-2
sfah
I3
sfat
G9I-5
sfei
J2
sfer
G-3J-6R5V5
sffs
J-4K7
sfhs
I-3J3
sfic
G4
sfit
G5V-5
sfly
I-3V3
sfor
F4
sfox
J5
sfth
I3
sfts
K5
sfty
I-3R4
sful
G16J-6R-4U-4
sfun
G-4I6
sg
J7R-3
sgan
J5
sgao
J3
sgay
G3R-3
sgba
I-2J2
sgdp
J5
sgdu
J4
sged
G3I-4S2
sgen
I7K-5
sger
G-3O6
sges
K9W-3
sget
G-3I3R4
sgga
J4
sghs
I-5J-3W8
sght
G5K-4S6U6V-6
sgid
G4
sgil
J5
sgin
G-3I4
sgle
G-3I8K-4
sgly
G-5O7
sgo
I3J3V-4
sgod
I4R-3
sgor
G-4J5
sgot
S7U-3V-3
sgry
G15I-9
sgto
I-3J3
sgtu
I5
sgue
G2K-3R-4V4
sgul
I3
sguo
J5
sgwu
G-4J4
sgxi
J7R-4
sgyu
J2
sh
I4J3
sha
I3
shad
S6U-6
shai
G-3J7
shan
F4G-4I-4J7R-4
shao
J5
shas
W5
shat
G-7I3J-3K-3O12R-5X7
she
J-9M13
shed
G-4R5U2
shen
B-3F-5G-3J4V-4X11
sher
C4E8G7I-3J-6N5P-8R-5T-3V4
shes
W5
shet
I3
shev
K3
shey
J-3M5
shez
J4
shi
I3J-3
shic
G6I-4
shid
S3
shie
J3
shin
G7I-3
ship
G-4I13V-3
shis
E9J-9N5V4
shit
I-5R-2S5U5
shk
G-3J6
shly
O4
shoh
G-2J4
shop
I3
shor
I5J-3
shot
G4I-4
shou
J8
shth
I-5
shts
I-4J5
shu
G-4I4
shua
B-4G3J3
shub
G8I-2J-4
shui
J4
shun
J4
shus
I3
shut
G-2R8
si
J-6M17R-3
sial
G7I2
siam
G-3J3
sian
G23I8J-13R-4
sias
G-3I7J-2
siat
J3
sica
I3J5R-4
sice
G5I-4J5O2
sich
G9I-6
sick
G8J-4O-3V2
sics
G-4I-6K17S-3
sict
G9R-3
side
B-2F9I-2O4W-4
sids
I-5J3K6
sied
I-4J-3S4U5
sief
G-2I4
siem
J3
sien
G-4I5
sier
G8I4V-3
sies
I-2K9
siet
G10I-5J-5
siew
I-3R3
sif
F9J-3
sifa
J3
sife
G2J-4
siff
G-3I3J4
sift
I3J-4R6
sify
I-4J-5R16
sigh
G7I-8J4
sign
G3J2
sihu
J4
siie
I-3J5
siit
J4
sike
F12G5I-9J-3
sikh
I2J-2
sild
R5V-5
sile
F8I-7V4
sili
G-4I5J6
sill
B-3F3H7I3R-2W-3
silm
J5
sils
K2W3
silt
G-6U3X7
sily
F-3I2J5O3
sima
G3
sime
I5K-3O4
simi
J-3K3
simp
G3
sims
W7
simy
G6
sin
F11J-7
sina
R-3
sind
F6I4O-2P-4
sine
B-4F-4I5M-3O-5P4R7S-4V7
sing
F3G7I4J-6K-4O-4R-8S-6T36U-4V-10W-5
sinh
I-3J3
sink
I-3S-3V7
sino
J4
sins
G-3I-4K2W10
sint
G-5I4R4
siny
G9I-4J-4
sion
F-5I16J2R-2T-4
sior
G9I-9J5
sios
I-5K7
siot
G-4I5
siov
I3J-3
sipe
I6
sips
I-7J-4K10R-3W8
sipt
G-7I11J-3
sird
I6
sire
G-5S-2V9
siri
J3
sirm
R3
siro
J4
sirs
O7W-3
siry
G-5I10R-3
sis
R-3W10
sisa
I-3J5
sise
G-3I6J-9O5R5
sish
G13I-3J-9R4
sisi
G5J3
sisk
G3R-3
sism
G-5I9J3
siss
G-5I3R5
sist
F-4I8J-3O-4R3
sisy
G3
sit
I-4J-8M12
sita
G8J-4
site
F6G6I-8J-5P3
sith
F7G-5I8J-5U-3
sits
D4I-5J-6N8R-2
sity
G-8I17R-5
sium
G-5I6
sius
J4U2
sive
D5G18K-3O-4S-4V-3
siyu
J3
size
I-2J-4R5S-3V9W-5
sjac
I3
sjaw
I4J-2
sji
J3
sjik
J4
sjin
J6
sjor
G5J-5
sjoy
J5R3V-4
sjun
J3
sk
J5
sked
G-4S8
sken
G8I-6J-5O-4R3U9
sker
G-10I12
skes
W4
sket
G-6I6
skey
I4R-3
skin
G-3I3
skle
G-4J-3R5
skly
G4O-3
skm
I3
skou
G-3J5
skup
G-3I5
skv
I4
skwh
I3J-3
skyo
I-4J4
slan
G-3I5J8V-5
slao
G4
slap
O-3R9U-7
slar
G11J-3
slaw
J4
slay
G-5I7R3
slds
G-3K5W5
sle
I3R-3
sled
G6I-7J-10R-4S8U6
slee
G-3R3
slen
I-2R-3U5
sleo
J4
sler
G4O-3
sles
I-4J4K6W-5
slet
G-2I3R5S-4
slex
G4I-4
sley
I2
slfa
I5J-3
sli
G-3J5
slia
I2K-3
slic
J5
slid
G5S5U-3
slie
I-4R4
slin
G-5J6
slip
I3J-4
slis
J5
slit
R-3S5U3
sliu
J5R3
slks
K4W-4
slky
J3
slla
I7J-5
slle
I3
slli
I-2J4
sllo
J7
slls
I-7W11
slly
F-4G2I4O12P-4R-5
slog
V3
slop
W3
slor
I7J-2R-3
slot
G-6I9R-3
slow
F4G8O-5V-3
sloy
I7R-6
sltd
I-4J4
slth
G-5J4
slto
I4
slts
K4
slty
G5I-3
slu
J4
slue
G5I-9J4
slus
C5G-3K-3
slux
I3J-3
slys
I-3J6
sma
J3
smad
J4
smal
I2J-3
sman
G4I7K-3S-4
smas
I-3J-4K7
smbs
I-3J-4K6W3
smca
J5
sme
I-4J-2M8
smed
G-3I-2J8S-3U7V-4
smen
G-2I-7K14
smer
G-4I8
smes
I-3J5K4
smic
G11I-14J3
smid
F3G2
smin
J3
smir
I2
smit
I-4R11U-4V5
smix
I-4R4
smly
O3
smns
K4
smo
J4
smom
I3
smon
G-6I3R5
smps
K7W-4
smpt
G3
smqi
J6
smr
J6
smrs
J3K-3
sms
G-5J6
smth
I4X3
smu
I3K-3
smud
I8
smy
J-4N10
sn
J3
snah
J4
snal
G10I-6J5
snam
G-3J9
snan
E4I-6J6
snar
G3
snba
J4
snbi
J4
snce
F-8G-6I14J3O6V-4
snch
G12I6J-9K-3
snct
G3
sncy
I3
snd
I-4
snda
G-3I4J4
sndi
J3
sndo
J2
snds
I-9W13
sndy
G3I-6R5
sned
G5J-9R-3S4U8
snel
J2
snen
G-3I5
sner
J-3O10
snes
I-4J5K4
snet
I9
snew
G-4J7
sney
I2J3
snge
G3I-4J4
sngo
I-4J4
sngs
I-4K14
snhe
G-3J9
snia
G-4I-3J7
snic
G3
sniu
J4
snix
G-3J2
snks
J-6K3W4
snne
R4
sno
E8O-3
snoa
J5
snoi
G-3J3
snon
F4
snot
G3J-6O8S-3
snow
J-4O7V2
snqi
J4
snse
G2I3J4R-3S-4
snst
F3J-3
snsu
J3
snsw
G-4J6
snta
J5T-3
snth
G9I-3
snti
I6
snto
F5W-4
snts
G-3I-4K14
snty
D5G-6I9J-3
snue
J3
snyi
J3
snza
G-3I5
snzo
J3
soad
G7R-3
soal
G-6I8
soan
G-7I7
soar
G-3I3
soat
I4J-5R5
sobe
I6V-3
sobi
J2
sock
G-4I5R3
soda
I4
sode
I-5R6
sods
K3
sody
I10J-4P-3
soes
K3W-3
sof
F5J-4
soff
G3J-2O-5P7U-3
soft
G8J-4
sogs
I-5K3
sogy
G-6I9
soh
J-4O6
soil
I5J-4
soir
J-3O4
soji
J3
soke
G-5I8R5
soks
W4
sold
G11J-3
sole
G6I-6
soli
J3
solk
G-6I4
soll
I4
sols
J-3K3
solt
I5J-3
somb
G-3I3
some
E7F-4G10I-6J-6O-3R2S-3U7
soms
I-4K7
somy
G3I2J-5
son
F10J-7
sona
I3J5K-3
sond
G8I-6R4
sone
D8G2I4J-8K-3M6R-5
song
F2G9I-5J-2M-3O6P-4R4S-3T-7V7
sono
I3
sons
I-6J2K15W-5
sont
G3I-3
sood
I2R-6S6
soof
I6J-2
sook
R5S4V-3
sool
G2I4
soom
G-4I6
soon
G-4I8J-5
soop
G4I4J-8
soor
G12I-12
soot
I-3R3
sope
J4R-3
sops
J-3R3W4
sopy
R3
sor
C4J-4
sorb
J-4R4
sord
G-7I4R2
sore
F6G-5I2O8R-5S3V-2
sork
G-7I3R7
sorm
J2R2
sorn
G5
sors
I-4J-7K19W-4
sort
I4J3
sory
G14I-5J2R-3
sose
E6G4I-5J-8O7R4V-3
soss
R4V-3
sost
G5I3J-13R7U3
sote
F-2G4I-3S9V-3
soth
C-3E7G-4I4
sots
G5J-4
soud
G8I-6J3V-3
sour
D6G-5I3N5V-3
sous
G26I-17J2O-2
sout
F-12G21I12O-21V4
sove
F11G-6I-4J-5R7V-3
sowl
I4J-3
sown
F-2G5J-2O-4P2U7
sows
I-5J-9W13
sowy
G7J-6
soys
I-3K4W3
span
G3I-8R7V5
spat
J3O-2S3V-3
spay
I-4J4
spec
G-6J8
sped
S5U-4
spen
G2I3R4V-5
sper
E-3F6G5J-3
spes
G3J-3
spet
I7J-3R-4
sphs
J-3K4
sphy
G-3I7
spic
I-3J4
spin
R3
spit
G-3I3
sple
G3I-3J-3K9
spot
G3R-3
spps
I4K-6
sppy
J3R-3
sprc
I-2J4
spse
J2
spts
K-5W5
spur
I-3S-3V4
spus
G-5I7
sput
R-3S3U4V-3
sr-1
G3I-4J2
srab
G-2I4
srac
J4
sral
G4I-5J5
sram
I4
sran
G-3I2R-4S8
sraq
I-3J3
sraw
G5J-6R3
srby
F-3G3
srce
G8J-8V3
srch
G-4J9
srd
K-2
srds
F7I-7J-6K5O10S-3W-4
srea
G7I-4
sred
G7I-6J6K-4R-6S4U6V-4
sree
D5E-4G9I-4R-5
sren
G4I-5J3K3
srer
G4I-4
sres
J-4K6W6
sret
I5J-4R6V-3W-2
srew
I4R-6S10
srey
G4J-3
srge
F-4J-4R5V5
srgy
G5
sria
K4
sric
G-3I8
srid
R8
srie
J6R-3S-3
sril
J3
srim
G3I3
srio
G-4
srip
J3
sris
J4R-3
srit
J-4R-3V10
srks
G-2I-7K4W8
srld
G-5J7
srmb
G-4I-4J7R5
srms
J-7K5W7
srmy
J4
srne
U4
srns
I-4J-3K6W3
srnt
G-2I-8S6U9
srol
G3I-4R-3V8
srom
F4J-2
sron
G-2J6
srop
I3J-3
sros
K2
srow
I2J-4
srps
I4
srre
G5I-4
srri
I-4J4
srry
E-3I-9R5V10
srse
I4R5V-3
srst
I-4J4O3
srte
I-4J6
srth
I-2J5K-3O5
srts
K8W-3
srty
D3I-10J4
srue
G6J-4
srug
G5I3J-5
srum
I6J-3
srun
G6I-4J-2
srve
I-3R5V3
ss
J4
ssad
G5I-3
ssan
G-6I3J3
ssar
G-5J8
ssaw
V-3
ssay
I-7R3V3
ssea
J3
ssed
G10J-14S3U7
ssee
J-4R4
ssel
G-5I4
ssen
R4V2
ssep
J4R-3
sser
G-5O6
sses
J-11K7W9
sset
G7I-13R-4S3U9
ssfy
V2
ssha
J8
sshe
J-3M3
sshi
J4
ssi
I8J-6
ssia
G2I3J3
ssic
G-2J-3R8
ssin
T-3V4
ssis
I5
ssit
G-4I8J-4R3
ssky
J4
ssly
G-3J-3O10R-2
ssme
J3
ssms
I-4K4
ssnc
J4
sso
F-4O8
ssol
G-3I5
ssow
I6
sspd
J4
ssri
G-3J4
sssy
J4
sst
G-3J4
ssta
G3
sste
G-8I10
ssti
J3
ssts
I-3J-5K6W8
ssty
G12I-6O-4
ssu
I6
ssue
G-4I3R5
ssun
J5
ssuv
I-5J5
ssz
J4
stal
R-3V5
star
J5
stax
G3I-4
stay
I-3J-7R10
stch
G-3I5J-4R6
stcy
G-5I6
sted
D4G6I-5J4R-9S5U9V-4W-4
stee
G-5I3J6
stem
G-3I7K-4
sten
F-3I-3O2R3V7
ster
G-5J6M5P3R4U-3
stes
F-4J3W9
sth
B5F10G-7I-5K-7R5
sthe
E7G6I4J-8M-4R4V3
sthm
I4J-4
sths
I-6J-2K11
sthy
G8
stic
G12J-3R-4
stie
V3
stin
I3R-4
stle
G-3O-2V9
stly
G3I-3J-5O10
sto
J-6Q10
stol
G-2J2
stom
G2I2J-3
ston
G2I-3J7R-4
stop
G8J-2
stor
G-4I3J2
stra
G6
stre
I-3J3
stry
G-12I8R2
stta
G-4I3
sttp
I4
stty
I-3O7
stue
G-7I8
stum
I2J-2
stus
G-5I6
stv
G-4I10J-3R-2
stwo
D5G2I2J-6K3R-3U-3
stze
J3
su
J4
suad
I4
suae
I-4J7
sual
G11I-7
suan
C-4G13H5I-7J-7O3
sube
G3J-3
subs
K5
suce
I4
such
E-3I3O4
suck
S7U4V-2
suct
R3
sude
G9J-3R-5
suds
K-7W7
sudy
G8I-6U-2V5
sued
G-6U7
suel
G3
suge
I3
sugh
F8J-5O-4
sugs
K3
suhr
G-4J6
suhv
I-3J5
suid
I2
suk
I-2J3
sula
J4
suld
H8V-3
sulf
J3
sull
G2
sult
G-3I3R3
suly
J11O-5
sume
G-7R8
sumn
G-5I5J3
sump
G-4I3J4
sums
J-6K13R-3W-2
sun
J3
sund
E-3F7I6K-6O-7R4S3
sune
G4I-3J2
sung
G-10S9U8
sunk
I-2J-3R4U4
sunt
G-5R-4V7
sup
J-5P7
sups
I-7K9
supt
G7I-4J-4O-3R6U-4
supy
S-3V3
sure
G3I7O-4
surg
G-3J7
suri
I4
surn
G-3J-3R5
surs
I-5W6
surt
R3
sury
F-3I6J-3
sus
I-3M5
susa
J4
susd
B3I-3
suse
G-5J6R2
sush
R4
sust
F-4G6K-2R-2
susy
G9J-4
suth
F-4G7J-3O4
suto
I7J-3
suts
W4
suty
I6
suv
G-4J4
suys
K6
sval
I5
sved
G7J4U-6W-3
svee
I3
svel
G11I-4R-2V-3
sven
G5I-3J-3K-3U6
sver
F8I-5J-5O-2P8X-3
sves
J-5M5W5
svi
J5
svil
G4
svnd
B-4G3J5
svoc
I4J-4
swan
G-6J6
swar
G9I-8
sway
I10J6O4P-5R-4U-5
swe
J-4M9
swed
G-3U2
swen
I4
swer
G4
swet
G6U-3
swho
G-4X6
swhy
X3
swin
G3I-8
swns
I-3K3
swon
S3U-3
swto
G-4J4
swu
J3
sx
G-4J5
sx-4
I-4J6
sx-5
J3
sxas
J5R-3
sxed
G4S-5
sxes
K3W-3
sxi
I3
sxia
R2
sxil
J3
sxin
G-3J6
sxit
I8J-6
sxpo
J4
sxu
J5
syal
G-3
syan
G-4J6
sye
J3
syed
G3R-3
syen
J3
syer
I4
syes
F-3K-8O13
syi
I4J-4
syor
J3
syou
I4J-8M10
sype
G10I-4
syu
G-3J7
syze
R5
szbb
G-4J4
szed
G-2U11
szes
K-6W8
szou
J4
szza
J3
szzi
K3
szzy
G10I-5
s­
B9J-5
s°
B4
s±
B6
s·
B4
s×
B3J-3
s​
B7J-4
s–
B11F-3
s—
B11J-3
s‘
B10J-5
s“
B15J-6R-3
s”
B14I-4J-6
s…
B9I-3
s‰
B4
s℃
B6I-4
s）
B6J-3
s，
B7J-6
t!o
B9I-4J-3
t"o
B17I-4J-6R-4
t$o
B9J-6
t%o
B8I-2J-4
t&o
B7J-5
t'o
B7I-2J-6L12R-3
t'sl
K5W-5
t(o
B13J-6
t)o
B14I-3J-4
t+o
B9J-5
t,o
A20I-6J-5R-3
t-1c
G3I-4J2
t-4c
I-4J6
t-5c
J3
t-ac
G-3J4
t-al
G6I4J-7
t-o
B15J-4R-3
t.o
B15I-4J-5
t/o
B11J-3
t00c
I-3J4
t0o
D22G-4J-4R-4
t0sc
G-3K4
t0sl
G6J-7K10
t19c
G4I-3J4
t20l
G7I-4J-3
t80l
I3J-3
t90l
J-3
t:o
B14G-3J-5
t;o
B14
t?o
B10I-4J-6
t[o
B7
t]o
B8J-4
tabc
G-2J4
tabl
I8J-5
tac
E10G-4J3K-2
tacc
G-4I-4J14R-3
tacl
I8J-5
tadc
I-5J13
tadl
G10I8J-12K-3S3W-3
taec
I-6J9
tagc
I-4J7
tagl
I6J-4
tahc
I-3J9
tahl
J-5O5
taic
G-7I-9J20R-4
tail
J3
takc
G-3J11
takl
I6J-7R5V2
talc
I-11J23
tall
G25I9J-22K-3V5
tamc
G-7I-4J15
taml
G8I3J-10K-3O3
tanc
E5G7H3I-12J20K-4O3R-8S-3T-3V-3
tanl
C-4G11H5I13J-14K-3O-4S3
tano
G10J-7
taoc
G-4I-5J22K-4R-5
tapc
I-7J10
tapl
I13J-11O-3R10U-7
taqc
I-3J3
tarc
B-4G-4I-3J14
tarl
F7G12I7J-19V4
tasc
F4I-5J12R-6W4
tasl
F9G-3J-13K13R-3
tatc
F5G-2I-10J9O-4R-3X11
tatl
E-5G8I13J-12K-3O9R3S8V-3W-4X-9
tauc
I-10J17R-3
taul
I9J-7
tawc
I-3J6
tawl
G3I7J-6R4V-4
taxc
I-4J6
taxl
G5I3J-7
tayc
G-8J26K-3
tayl
G12I6J-20O4P-5R7U-5V7
tbac
G-6I-2J12
tbbc
G-4J4
tbc
G-3J5
tbcc
J5
tbec
I-4R6
tbel
G3I6J-4V-2
tbic
I-5J7
tbil
I3
tbnc
G-4I-3J7
tboc
I-5J5
tbsc
J3
tbsl
I-7J-9K16O-4R-6W11
tbyc
F5
tbyl
F-3G4J-10O-2R7X5
tcac
G-4I-5J16R-5
tcal
I6J-4
tcc
I-3J7
tcec
G-5I-8J21
tcel
E3G7I14J-21K-4N3R7U-5
tcfc
J4
tchc
E6G9I-6J9K-5W-3
tchl
G3I13J-13R8
tcho
G7I-4J-4
tcic
I-3J6
tckc
I-6J14O3
tckl
I11J-18K-5O5P5R6S4U3
tcoc
I-6J8
tcol
I8J-7
tcsc
I-5J8
tcsl
I-3J-10K21S-3
tctc
G-3I-4J12
tctl
D-3G12H-3I6J-13R9U-3V3
tcyc
G-4I-6J12
tcyl
I22J-13
tdac
D-4G-3I-6J16
tdal
I12J-7
tdc
G-4I-5J10
tdcc
J7
tdec
G-3I-5J10R-4U6
tdel
B-2F9G8I7J-15K-3O4R5S-4U-7V4W-6
tdic
I-4J8R-2
tdil
I6J-5
tdl
I7J-7
tdoc
G-3I-2J9R-3V3
tdol
G-3I8J-4
tdpc
J5
tdrc
I-4J5
tdsc
B-3I-9J10K6W3
tdsl
B-4F5G-3I-14J-20K24O7R-4S-3U-6W22
tdtc
G-4I-3J7
tduc
G-4I-3J14
tdul
G5J-6
tdyc
B-4I-6J11
tdyl
F-2G15I5J-16K-2O4P-3U-4V6
teac
G3I-6J10
teal
I6J-6
tecc
G-8I-4J12
tedc
B-3G4I-11J6S10U18V-3W-6
tedl
B-4D4F-4G15I-10J-27K-6O-6R-11S34U34V-4W-5
teec
D5G-7I-6J11
teel
G7I8J-9
tefc
G-4J7
tefl
G3I3J-4
teic
G-3I-6J15
tekc
I-3J3O3
tekl
G3J-3
telc
G-6I-6J14
tell
G14I11J-13M-2O-3V-4
temc
I-7J10
teml
G5I10J-7K-5R-3V3
tenc
D4F-5G-7I-10J17R5X10
tenl
B-4D3G9I7J-15K5S-6U15V-3W-3
teoc
I-3J8
teol
G-2I5J-3
tepc
G-4I-5J9
tepl
G4J-6R2
terc
F8I-7J18K-7T-4U-3
terl
D-3G11I16J-21K-7M2N3O8P3R4S-3T-3U-4V5W-5X-5
tesc
B-3F-4G-3I-12J15K11R-4S-4W8
tesl
G-4I-15J-23K32M4R-7S-4U-4V-6W29
tetc
I-7J16K-4R2
tetl
G6I16J-20R7U5V-4W-2
teto
G-3I9J-4
teuc
G-4J8
tevl
K3
tewc
G-4I-4J11
tewl
I8J-9K-4S10
texl
G6I-4
teyc
G-6I-7J12M5
teyl
G4I12J-10R-6V7
tezc
J4
tfac
I-3J6
tfal
I5J-3
tfc
G-4I6J7S-2
tfec
J5
tfel
G4I3J-7
tffc
I-6J9
tffl
G2I9J-8O-5P7U-3
tfl
G8I-3J-5
tfsl
I-6J-6K13
tftc
G-4I-4J10
tftl
I5J-14R6S6U3
tfuc
I-10J13
tful
I8J-8
tfyl
I-4J-6R15V3
tgac
J6
tgc
J7R-3
tgec
G-4I-11J21
tgel
F-4G13I18J-16R7S-5W-5
tghc
G-3J6
tghl
F4G12I-4J-7
tgic
J6
tgnc
J6
tgnl
G5J-3
tgoc
I-6J8
tgol
I5V-6
tgsc
I-7J11
tgsl
I-9J-11K27
tgyc
G-3I-7J12
tgyl
G5I15J-13R-3
thac
G-4I-3J14
thal
I3
thc
J9
thec
E11G-9I-11J13K-4M10O-3
thel
E-5G9I5J-9R3V4
theo
I12J-7
thic
G-4I-5J12
thil
I7J-7
thkc
G-3J6
thml
I4J-4
thoc
G-4J4X6
thrc
G-4J6
thsc
I-3J7W-4
thsl
I-12J-13K16W12
thtc
I-7J12
thtl
G5I6J-14K-4S8U8V-6
thuc
G-4I-7J13
thul
I9J-7
thvc
I-3J5
thyc
G-3J7X3
thyl
G12I7J-10R-2
tiac
G-5I-8J22R-4
tial
C5D-2I10J-7K5M-4R-6
tiao
I7J-7R5
tic
J-6M17R-3
ticc
I-15J19
ticl
B-3G23I5J-15K-4O-5R3W-3
tidc
F-4G-3I-4J12R-2
tidl
B-3G13I-4J-11K-3O-4R3S11
tiec
G-5I-8J17S-3
tiel
I7J-5V3
tifc
F9J-3
tifl
G3J-3R-2W3
tigc
I-5J7
tigl
J-3R3
tiic
I-4J8
tikc
I-3J6
tilc
B-4I-7J15
till
I14J-12R7
timc
G-3I-2J8
timl
I10J-2
tinc
F11G-7I-8J18V-3
tinl
B-4G3I10J-11O7V4W-4X3
tioc
G-6J8
tipc
G-8J15
tipl
G-4I16J-7S-3
tirc
G-4I-7J10N5
tirl
G9I12J-13O4R-3V-3
tisc
E11F-3G-3I-9J10K-4N5W7
tisl
G-4I18J-11U-2V4
titc
I-9J12M9S3V-3
titl
B-4G4I9J-14R9S5
tiuc
G-4J8
tixc
I-4J6
tixl
G-4I11J-7V-2
tjic
J6
tjuc
J4
tkac
I-4J7
tkc
J5
tkec
F4I-9J12R3V-8
tkel
F5G2I11J-13R3V4
tkhc
I-2J2
tkic
J4
tkml
I7K-4
tksc
G-2I-4J5
tksl
G-5I-9J-16K21R-3S-3V-4W20
tkuc
J3
tkvo
I9J-6
tkyc
I-7J8
tkyl
G10I-4J-4
tlac
G-6I-4J11
tlal
I11J-8
tldc
G-6H7I-4J18S-3V-3
tldl
G6I5J-16S5U3
tlec
I-11J16K7R-4
tlel
F4G13H4I11J-20K-12M2R5U-7V4
tlfc
I-6J7
tlfl
G-2I5J-7M7
tlic
G3I-7J14T-4
tlil
G3I11J-7R-4
tlkc
G-2I-3V4
tlkl
G-6I8J-4R3
tllc
B-4E9G-5H4I-6J11K-3O7R-3V-4W-3
tlll
E-4G6H3I11J-14K-4O-4R14U-4V3
tlmc
J5
tlml
G4I3J-5
tloc
J8
tlpc
R4V-3
tlpl
I-8R-7V14
tlsc
I-7J4K4
tlsl
I-15J-15K26W15
tltc
I-5J9
tltl
I7J-12K-3R3S5U-2V5X6
tluc
J4
tlyc
B-4F-4G-5I-11J16O19P-4R-2
tlyl
F-5G12J-19O40R-12U-5
tmac
I-7J15
tmal
G3I15J-12K-3
tmbc
G-6I-4J10R5
tmbl
I4J-5
tmcc
I-3J6
tmec
E8F-4G-13I-4J12M6U3W-3
tmel
G13J-16K-5O3R7S-4U4
tmic
J6
tmil
J-3K3
tmnc
G-3J5
tmnl
I5
tmoc
I-3J6
tmpc
G-4I-3J8
tmpl
G3I9J-9
tmrc
I-4J8
tmsc
B-4I-6J13
tmsl
G-3I-9J-16K24R-5S-4W19
tmul
I3K-3
tmyc
G-3I-6J7N10
tmyl
G12I4J-13
tnac
G-10I-5J26K-3R-5
tnal
I11J-11
tnao
G5I6J-12S3
tnc
J3
tncc
J4
tndc
B-4C7D5G-3I-9J14K-2
tndl
E-4G12I9J-16K-4R11V3
tnec
B-4D9G-9I-9J21M-2S-3
tnel
F-6G11I9J-18K-5M3O-7P4R6S-4V5
tngc
B-4I-10J26O-3R-6T7U-3
tngl
F2G6I8J-10K-4O-3P-4R-3S4T18V-5W-4
tngo
J-6O9
tnhc
I-3J3
tnic
I-3J7
tnkc
I-6J10
tnkl
G4J-8K-2P-4R5S4
tnnc
I-4J8
tnoc
E4G-5I-4J10
tnol
I10J-4O-3
tnsc
B-5G-6I-7J14K7R-4W4
tnsl
G-3I-11J-18K25R-2W16
tntc
G-11I-10J20V5
tntl
G16I13J-20K-5O-4R3S5U3
tnyc
I-8J13R-3
tnyl
G5I2J-9V6
tnzc
I-3J4
toac
J8
tocl
I4J-4
todc
I-6J12R-5
todl
I12J-13O4R-4S6
toel
G-3I6
tofc
F5G-3
tofl
I6J-2
togl
I8J-6V3
tohc
G-2O6
toic
G-3J6
tokc
I-3J3
tokl
I3J-5R5S4V-3
tolc
G-2I-5J15
toll
I11J-12R-2V8
tomc
F4J9K-4R-3
toml
B-5G-3I7J-8O7X11
tonc
F7G-7I-9J24R-4
tonl
G3I22J-17T-4U-3
tooc
I-3J3
topc
G2I-3J3
topl
G7I9J-12O-3R5
torc
C4F4I-13J17K-4R-4
torl
G12I14J-17R-4
tosc
I-5J11K-4
tosl
G4J-9K12
totc
G-4I-5J12O9R-3
totl
I10J-8R2S5
touc
G-7I-5J15K-4M10
toul
I4
tovc
I-6J8
tovl
I7J-7
towc
I-4J7O7V-2
towl
F4G3I7J-13O-5R7V3
toxc
J5
toyc
J5
toyl
G3I7J-3R-3V-3
tpac
I-3J3
tpcc
G-3J5
tpdc
J4
tpec
I-4J11
tpel
G8I7J-8
tphc
G-4J6
tphl
I4
tpoc
I-7J13
tpol
I13J-10
tppc
I-10J10
tppl
I12J-10
tpsc
I-5J12
tpsl
G-6I-6J-14K21O8W9
tptc
G-4J9
tptl
G7J-13O-3R5S11
tpyl
G3I7J-6R2S-3
tqic
I-4J11
trac
G-4I-4J10
tral
G3I6J-9K5
trbl
J-5R4
trcc
I-4J5
trdc
G-4I-6J14
trdl
F8I10J-15K-2O9P-3R3S-4V-4
trec
F-5I-3J13K-4M6S-2V2W-4
trel
D-4F4G4I8J-19K-4O8R5S2U-5
trgc
G-3I-4J9
tric
G-4I-9J15
trkc
G-4J11
trkl
G3I10J-12K-4R7
trlc
I-3J3
trmc
I-3J10
trml
G6I9J-13
trnc
G3I-6J8R4V-3
trnl
G10I3J-13R3U-2V4
troc
I-6J12
trol
D6G-6H3I9J-10
trpl
I4J-4
trsc
I-10J15K7
trsl
B-3G-4I-7J-20K24O3Q6R-4S-4V-3W16
trtc
G-8I-6J17
trtl
G5I11J-10K-4O-6R7
tryc
I-9J22R-8V-2
tryl
F-3G11I16J-22K-6R7U-6V8W-2
tsac
I-8J13
tsc
I-4J4
tsdc
B3I-3
tsec
E3I-7J12O4R-6V-3
tsel
G9I11J-23K-3O3R12S-5V7W-4
tshc
I-6J10
tshl
G4I7J-14R3S-3V5
tsic
I-5J12K-4
tsil
I5J-4
tsio
G5I8J-8
tskc
J5
tskl
G3I7J-5R3V-6
tsl
I4
tsmc
I-7J12
tsml
G-4I16J-10
tsol
F-5G4I-4O5
tspl
I5R-6V4
tssc
F-3G-6I-5J20
tssl
C4G8I9J-19K-4O3R7V3W-3
tstc
B-3F3I-7J16K-3R-2S4U-4V-2
tstl
F9G9I10J-24K-7O4R3S-5V4
tsto
G7J-5
tsuc
I-6J12
tsul
I8J-6
tswc
G-4J6
tsyc
I-9J14
tsyl
G12I14J-15
tszc
J4
ttac
G-4I-7J20T-3
ttal
G9I4J-12K6O-2
ttdc
I-4J4
ttec
F5G-5I-14J21V-5
ttel
F-2G11I12J-21K-4P3R12U-3V9W-6
tthc
F5G-8J16K-4
tthl
C-3E2F6G3I8J-18K-3O8U-3X3
ttic
J7V-3
ttil
G8I3J-8
ttoc
G-7I-7J12Q10R-4
ttol
F4G-4I15J-8W-4
ttoo
I9J-5
ttpc
J7
ttpl
I4
ttsc
G-2I-9J7K5N8
ttsl
D4I-16J-19K29R-7S-4W22
tttc
I-3J6
tttl
G5J-7
ttuc
I-7J15R-3
ttvc
G-6I9J3R-4
ttyc
D4G-8I-9J21
ttyl
D4G13I15J-19R-3U-4
tuac
G-3J13K-4
tuao
B-2G8J-11K5
tubl
G6I7J-10K-3
tuc
I-8J11
tucc
G-5J8
tudc
F-3G-3I-6J11
tudl
G8I5J-10R6
tuec
G-3I-7J16R-4
tuel
G6I11J-13K-3O-2V3
tugl
G5I6J-7
tuic
G-5I-7J14
tuil
I3
tukc
G-9I-2J13
tukl
G9J-9
tul
I7J-7
tulc
I-5J5
tull
G13I4J-7R-4U-4
tumc
G-4I-5J14
tuml
I16J-13K-3
tunc
I-9J17
tunl
G8J-9
tuoc
I-5J12R-3
tuol
I6J-5
tupc
F6I-6J3
tupl
F-7G6I12J-10P5
turc
D3G-4I-9J9N5
turl
D4I8J-8S-3
tusc
G-10I-10J19M5U2
tusl
C3G11I11J-17O-2P-4
tutc
C5G-5
tutl
F-13G25I9J-7O-21R5S5U4V-3
tuvc
G-4I-5J9
tuxl
I3J-3
tuyl
I3J-3
tvac
I-3J3
tvec
D6G-4I-8J17R3V-4X-3
tvel
D-2F8G9I4J-19K-5O-4R9S-4U-3V10
tvic
J5
tvyc
I-4J8
twac
J5
twec
J-4M9
twel
I9J-7
twho
I3J-3
twll
I4J-3
twnc
I-4J6
twnl
F-4G3I8J-11O-5P2U12
twoc
D5
twol
G3J-4K3U-3
twsc
B-2G-4J9W3
twsl
I-9J-11K17R-4W9
twso
I-2J-7K10
twuc
G-4J8
twyl
G7J-6
txc
G-4J5
txic
G-5I-5J18R-6
txil
I5J-8
txtl
G5O-4
txuc
G-4J7R-4
tyac
G-4I-4J9
tyec
I-3J6
tyel
I8J-4
tyic
I-6J12
tyil
I7J-7
tyoc
I-4J4
tysc
I-6J8K3R-2
tysl
G-4I-7J-13K20O4S-5V-4W13
tyuc
I-5J12
tyul
G-3I3
tzac
J7
tzal
G-3I5
tzbl
I4J-4
tzec
J3
tzel
I5J-12R14S-3V4W-5
tzic
I-2J8K3M-3
tzoc
J3
tzuc
J5
tzyl
G12I-7
t­o
B9J-5
t°o
B4
t±o
B6
t·o
B4
t×o
B3J-3
t​o
B7J-4
t–o
B11F-3
t—o
B11J-3
t‘o
B10J-5
t“o
B15J-6R-3
t”o
B14I-4J-6
t…o
B9I-3
t‰o
B4
t℃o
B6I-4
t）o
B6J-3
t，o
B7J-6
v"
D5J3N2R-5U-2V3W-4X5
v%
G5O-4R-3V3
v&
I3
v'
B-3G4I5K-4L3R-3T-4V3W3
v'd
O-3R7
v'm
G5J-6T3
v're
G3J-3O-2U4
v's
B2E-4F-12G7I7J6K5L3M3O5S-8T-4V-6W-5
v've
S-2U4
v(
B-4E-4F3G-3I-3J6R4S4
v)
E4F3I-3J-9K4O9R-5S2T-3U-3V3
v+
J3
v,
B4G4J8K-3N3P-10R6S-4U-5V-2W3X2
v-
E3G6I13J-15K-5P-6S3U-2V4
v.
G-3I3J3R5
v/
I6O-3R4
v0
B7F2G5I-3R-2S3T-5U-4W-5
v:
D-3E3H5J-10R12T4U-2V-6W3X-3
v;
D-5F-3G5I-12J7M10R3S-5U5V-6
v<
B3C-4D4E3G3J13P-4R5S-7U-3V-7W-3
v[
D-5J5
va
C4G9H-7I13J4K-9M3O4R-3S-11T-6U10V-8W-4
va-share
I3S-4U3
vabc
S-5U3
vability
F4X-4
vabout
I5M4U-4
vabove
G4I-5R5S-4X4
vabroad
F3V-4
vabsolutely
G3
vac
G11I-2J-3T-4
vacademic
G4
vacademician
G-8J11
vaccept
I3R-3
vaccident
S2U-2
vaccommodate
F10P-10
vaccurately
S-4U4V3
vachieve
E-7G4I7O-4
vachievements
I3
vachieving
G9I-9
vacid
G3K3W-3
vactive
G5T-3
vactively
F7R-5U3
vactor
I-3J3
vactors
J5S4U-6
vactually
O4S-2U-3V3
vadd
G-3I4
vadded
G-3I3O3
vaddition
I3R-3
vaddress
E4F-4
vadjusted
O-2P2
vadministration
K-4R3W4
vadministrative
I3J-7K4
vadopts
G3J-3
vadvanced
F4G6I-4J-3
vadvertisements
F-3X3
vaffairs
J-3W4
vaffectionately
R-3V3
vafrican
K5
vafter
F-2
vagain
G-5I4R3S4U-6
vagainst
I-5J4
vaged
F3J-3
vagency
B3I-3
vagile
G-3I3
vagreement
S-2U2
vagreements
S3U-3
vai
I2J-4
vair
I3
vaircraft
K4W-4
vairport
F4X-4
val-sisi
F-2X2
valcohol
G-3O4
vall
E3G-3I-13K6O3P-4R-4S3V10W-2
vall-round
T-5
vall-time
I2
valleviation
J3K-5W5
valliance
S4
vallowing
G-3J3
valmost
U-4
valready
S3
valso
F-3I-5R-11S7T3V8W3
valways
G-2R-4S-3U4V5
vam
G4I-4
vamazing
G-3I5
vamendment
F-3I-4S-5U5X7
vamer
I3J-2
vamerican
G-5I7J3
vamericans
V6
vamong
I-5J3K-2X5
vamounts
S-3U3
van
G9I7J-4O8S-4T-6W-3
vanalysts
V4
vancient
I4O-4
vand
B-2C2H2I2J7N3P-8R9T-6U-7V-5X-5
vanlu
G2
vanniversary
J3
vannounce
E6F-6
vannounced
E-4F4
vanother
G3I-3
vansai
G5I-2T-3
vant
J3
vantelope
I-3V3
vanti-drug
G-3I5
vanti-dumping
I3T-3
vanti-epidemic
I-3
vany
G-11I10K3O3S3U-5
vanything
X3
vapplication
J-4O8
vapplications
S3U-3
vapply
G4I-4
vapproaching
G3U-3
varchitecture
K-3W3
vare
C-3F-3G11I-9J4K3M-2O9P-3S-7U5V-3
varea
I-6O5S3U-3
varmy
I-3O3S4
varrange
I3T-3
varranged
G2I-2
varrest
I4J-4
vart
I-4J3R3
vartefacts
G3
varticle
K-4W4
vas
F-6G5I4J4S-7T-3U7V-4
vasian
G-3I5
vassets
I-3V5
vastronomical
I3
vasylum
I4
vasymptomatic
G3S-3
vat
E6J6O-8T-7
vattack
I-3O3
vattendants
R3V-3
vattention
F6K-3
vattitude
K5
vattitudes
F5K-3
vaudience
G-3I3
vaudiences
G-4I8V-4
vaudited
G4I-4
vauspicious
F2J-2
vaustralian
G-6J6
vauthor
I-5S5
vauthority
S-3U3
vautomatic
G-4I4
vautomobile
I8J-8
vautonomous
I-4J6
vaviation
K4
vaway
I3O-3
vawkward
F2O-2
vback
G6O-5
vbag
S4U-4
vbaggage
I-5T5
vbags
R-3S-5V4
vbail
G5T-5
vball
F5P-5
vballast
I-2T4
vbank
G-3J-3S5
vbankruptcy
I-4J4
vbanned
G4U-4
vbanners
F-4X4
vbarren
I3
vbarriers
F-3X3
vbase
K3
vbasic
G4I-5K5T-3
vbe
C8E-3G11I-13M-3O-3P-5Q3R-6S-11U24
vbeat
G3J4O-3
vbeautiful
G5J-3
vbecause
I3T-3
vbecome
I-4S2
vbecoming
G3
vbeen
G5I-14J-4P-3R4S-10T4U18
vbeetles
F3V-5
vbefore
G-4I-2T4
vbeijing
F4G-3I2
vbeing
I-8U9
vbelieve
F4X-4
vbelieved
E3
vbelieves
E-5F9X-4
vbenefit
I-3T4
vberejiklian
S3U-3
vbest
I3J-5
vbetter
I-4J3R6V-5
vbetween
G3J6O-2T-3
vbig
G-2I5R-3
vbill
S-4U4
vbillion
G-12I3J9K3
vbills
G-3M3
vbim
I6J-3
vbit
G14I-8
vbjorn
J5
vblack
B-3I4
vblade
I-4O6
vblue
K2R-5V5W-2
vboards
S3U-3
vboat
K-3O-4S-2
vbody
G4I-6K-3R3
vboldly
G6U-8
vbook
I-3S-4U6W4
vboston
J4
vboth
F5G-4I-8S9U-5V4
vboxiang
V3
vbrand-new
G-11I11
vbreak
O-4P4
vbreakthrough
K4S3U-3W-4
vbright
I-3V4
vbrings
G2T-2
vbristles
U-3V3
vbritish
G-4I3J3
vbroadcast
J2V-2
vbroke
F6P-4
vbroken
P3
vbrought
F-12O3P9
vbugs
G4
vbuild
G3I-3
vbuilding
G-4T2
vbuildings
I-3V3
vbureau
K-4S-3U3W4
vbusiness
K6U-3W-4
vbusinesses
H3
vbusinessmen
S-4U2V3
vbut
E5F-5J7K-4R-6V4
vbuy
G-5J-3K3O-6P11
vbuy-back
I4
vbuying
G5O-11P6
vby
J2K6M2S-4T6U-7
vcalculated
F2
vcalla
I7O-5
vcalled
I3
vcalves
S2U-2
vcambodian
G-5I3
vcampus
G4I-4
vcan
I-3R4X3
vcanadian
I3
vcancelled
G3O-3
vcannot
F8V-6X-3
vcans
S-4U4
vcapital
G-3K6S-9U7W-6
vcapitol
I3T-3
vcar
G-7I5
vcaravans
S5U-5
vcard
B-4L4
vcare
F6O-6
vcarefully
G-3R3S-4U6
vcarried
F-10G29O-6P-13
vcarry
O-9P9U-3
vcartoon
I5T-3
vcases
S-8U8
vcaught
O4P-3
vcause
E4F2G4R-4U-5X-2
vcaused
I2M3N-3U-4
vcell
K2W-5
vcensus
F-7O7
vcent
G-3O3
vcenter
I-2J2
vcentral
I-3J3
vceremony
G-6I-4O4S-3U3V6
vcertificates
S3U-3
vchain
G5I-5
vchairman
K3
vchampion
J7
vchampions
V4
vchance
F3I-3
vchang
B-4L4
vchanges
G9U-3V-7
vchaotic
T5
vcharacteristics
V-4W4
vcheck
K4W-4
vcheckpoint
I-3U5
vcheer
O-3P3
vchen
J3
vchi
J3
vchild
K-3W3
vchildren
R5S-3U3V-3
vchina
I-10K-10L5R11T6U-4W5
vchinese
I-3J-4K4O-3R-3T5V5
vchirac
W-2
vchoice
K5W-5
vchoose
G5I-3
vcircular
G3I-3
vcities
S-4U4
vcitizens
R4V-4
vcity
U-3V3
vcivilians
G5I-2O-2R-3U-2V4
vclaimed
E-3F3
vclassification
J-4S2U-2
vclassmates
V3
vclear
D3I4
vclimb
F5O-3
vclose
I-4K3T6W-3
vclosed
G2O4P-6
vclosely
U4
vcloud
I5J3S-4U3
vcocktail
I3J-3
vcognitive
I4T-4
vcoin
I-3J3
vcoins
U3V-3
vcold
T4U4
vcom
B5I-2R-2
vcombat
I3T-3
vcome
O-3P6
vcoming
F-3O4
vcommission
E-4
vcommitments
U5
vcommittee
H3I-4S3U-3
vcommittees
S-4U4
vcommon
G3
vcommunist
I3
vcommunity
K-3W3
vcompanies
J-3S10T3U-3
vcompany
G3I-4K-4S6U-4
vcomplete
I11J2R-6T-5
vcompleted
G4J-4
vcomplex
I3K2T-4
vcomplicated
G5I-2T-3
vcomprehensive
G-4I14J-6T-2
vcomprehensively
R6S-4U4V-4
vconcerned
F5
vconcrete
I-7T9
vconduct
T4
vconference
F3X-3
vconfirm
E4F-4
vconfirmed
J4
vconsider
G-3I3
vconstruction
K4W-4
vconsumer
I3
vconsumers
R3V-3
vconsumption
J3S3U-4
vcontaminated
I4T-3
vcontent
K3W-3
vcontest
K-3S-3U3W3
vcontinue
G-5T3
vcontinuing
G3I-3
vcontinuous
I-4T4
vcontinuously
R-2V2
vcontractor
I3T-3
vcontributions
F-4X4
vcontrol
F-3G7I-7K-6O3W6
vconventional
I4
vconvert
G3
vcooperation
I3J-3
vcooperative
I-5T3
vcord
G3I-3U2
vcorrection
I4
vcosta
G3J-3
vcounties
S-4U4
vcountries
F-11R-3S4U-2V8X4
vcountry
I-3R6
vcounty
I3U3
vcourse
K-3W3
vcourt
S3U-3
vcover
F-17O17
vcovering
I7J-4
vcovers
S5
vcrawl
O-6P3
vcreate
F5G4O-5U-4
vcreating
I5
vcreatively
S-2U4
vcrew
S2U-2
vcriminal
I7J-4R4T-3
vcriteria
S-5U5
vcrush
O5P-5
vctrip
K2W-2
vcubes
F4G-4
vculture
F-3O3
vcumulative
I-5V5
vcurrently
I-3K-4T3U-3V4W4
vcut
F-3G5P4
vcyber
I5
vd
B4L-4
vdaily
F3G-5I5J-2S3U-3
vdairy
I3J-5T3
vdam
F7I-3
vdamaging
I-2M4
vdapeng
I3
vdata
F-8K5O9R-4V4W-5
vdatabase
G-3J2M2S4U-4
vdate
E2
vdaxing
B4L-4
vday
F4G-4I-7R11S4U-6
vdayi
S3U-3
vdays
F-4O2U4V-5
vdeal
S2U-2
vdeath
G4J-3
vdeclaration
K-10W10
vdeep
K-4W4
vdeepest
G4I-3
vdeeply
G8R7S-3U-5V-4W-2
vdefend
D-4I2
vdefended
M-4N4
vdefense
J4K-3S3U-3W3
vdegree
G3T-4
vdegrees
I4U8V-5
vdelayed
I-4O4
vdelegates
S4U-4
vdeliver
I3
vdelivered
M3N-3
vdemand
E-7F7
vdemonstrate
G2J-2
vdemonstrated
E4
vdenied
F-3I3
vdepartment
G3J4O-3S3U-4
vdepartments
S4U-4
vdeparture
I3J-3
vdeployment
G3
vdeputy
I5
vdesert
K3W-3
vdesign
K10W-10
vdesigning
G3I-3
vdevelop
G12J3R-6T-4U-7
vdeveloped
G-4U3
vdeveloping
G3U-3
vdevelopment
G-5J4
vdid
F-2I-4R3
vdiet
S2U-2
vdifference
K-4W4
vdig
O2
vdigital
G-3I3
vdinner
F5S3U-3X-4
vdiplomatic
I5
vdirect
G-7I7
vdirectly
G-3R-6S-3U8V4
vdirector
G-5J5
vdiscovered
I3T-3
vdismiss
M-3N3
vdisplayed
F-4G3
vdisplays
K2W-2
vdisposal
K-7W7
vdistributed
F3P-3
vdna
F-4X4
vdo
C6E8F-10O-6R9V-6
vdoctor
S3U-3
vdoes
G-2I-4R10U-3V-2
vdomestic
I4O-4
vdone
F-4G2
vdoor
G4I-4
vdouble
G-4R4
vdoubled
G-3I3
vdoubt
F5X-7
vdown
F-7O5
vdraw
G-3O4
vdress
F2O-3
vdrinking
G5
vdrive
G5O-4P2U-5
vdrove
G-2I-3O4
vdual
J3
vdual-core
G3U-3
vduring
G-3I3T2
vdust
K3W-3
vduties
S3
vdüsseldorf
E-3X3
ve
I-3S3
ve-cigarette
I4T-4
veach
I8J-4V-2
vearliest
I-3T3
vearly
G5I9T-11
vearn
F4O-4
vearnestly
R-7V8
vearnings
F3I3O-2V-3
vearth
G7I-5O-6R8S-4
veast
G4
veasy
J3
veating
K-5W5
vecns
S3
veconomic
G-6I6J-5K6
veconomically
G11U-10
veconomy
F-4K-3P4W5
veducation
K-4W5
veffectively
G-6I-2U7
vefficiently
G-4I5
veffort
S-4U4
vegyptian
G-9I5J4
veight
G-3I5T-2
velectron
I4K-2
vembankment
F3X-3
vemergency
I3K-9S-4U7W8
vemploy
G-9I9
vemployed
G-3I3
vemployee
I-4T4
vemployees
F-3I-3R3V5
ven
J3T-3
vencourage
G7T-6
vendangered
G3J3
venergy
V3
venjoys
G-4I4
vensure
E-5F7G6I-4O-3
venter
J3
venterprises
F-3S3U-5V4
venters
P3
ventertaining
E-3O3
ventire
G4
venvironment
F-3I-3O3T3
vepidemic
B4
vepisode
F-4X4
vequipment
I4
vequity
S6U-6
vespecially
G6I-3S-3
vessay
G-3J3
vestablish
G-3I3
vestablished
G-2I4
vestate
I3
veuropean
W-3
veuros
F-3G3
vevaluations
R-4V5
veven
C3G6I-8K2O-3R5S6U-11
vevening
E6F-5I4
vevent
G-4I4
vever
G6R-6
vevery
I10U-4W-3
veveryone
I-3T3
vevidence
F3
vevolution
K-3W3
vevolved
G-4O4
vexamination
K4W-4
vexceeded
B8J-8
vexcellent
T3V-3
vexecutive
J3T-5
vexercise
G-3R5
vexhibition
F3K-8S-4T4W8
vexisted
E3F-3
vexpand
G-3
vexpected
F3
vexpenses
F-2X2
vexperience
K-3W3
vexperiences
V3
vexperiment
S-3U3
vexpert
I-2J2
vexperts
V7
vexpo
J3
vexport
G-3I-3T5
vexpress
M-3N3
vexpressed
E2F-2I5O-3
vexternal
I4
vface
G5
vfact
F13X-11
vfaint
K-3W3
vfair
I-3J5
vfall
F-4G5I-3K-5O8
vfamily
I3K-3S8T-3U-10W5
vfamous
I3
vfancy
K-5W5
vfantastic
U3
vfar
E3F-3G4J2R-4S-6V4
vfarmers
R4S2U-4
vfashion
I-3T3
vfat
S3U-3
vfather
R-4
vfats
S4U-4
vfeel
G12O-4U-3
vfeeling
G4O-5
vfeels
I-3V2
vfelt
G6I3O-5
vfew
G6I-11K6
vfield
I-3R3
vfighting
J-2K2
vfiligree
I4
vfilm
E3G-6I3L-3W3
vfinal
G-3I3S-3U3
vfinancial
D-3I3
vfind
E-2F2K-3M3
vfine
K-7W6
vfined
B-3J3
vfinish
I7T-7
vfinished
B3
vfioramonti
K-2W2
vfire
M6N-6S3U-3
vfirefighters
S6U-3V-3
vfirmly
F-4K-2R-4V7W4
vfirst
G3J-3S3V-4
vfirst-generation
G9I-4J-6
vfish
I4S-3T-3U3
vfishermen
S-4U4
vfishing
G-4I4
vfit
F-2G2
vfive
K9S-3T-4
vflies
I-3R3S4U-4V3
vflights
I7T-7
vflood-fighting
G-3I5J-5W3
vfloors
G5I-6O3
vflower
I3J-4
vflowers
V5
vfly
F-9G7I-5K-2O10P-4W2
vflying
G4I-8
vfocused
G3
vfollow
O12P-10
vfood
J2
vfoodworks
I4
vfor
D3I2J-4M2N-2O8P-3R-3T-3U4V-3
vforeign
J3
vformed
S4
vforum
G5J-3S4U-7
vfound
E-6F8G9I-5O2X-4
vfour
I3K4T-4
vfox
T-4
vfragrance
F-4X4
vfrance
S6V-4W-2
vfrantically
R-4S4
vfree
G-4J7
vfriendship
K4
vfrom
B2C-5D6G6I3K-3U-5W-4
vfront
I5
vfruit
I3
vfu
I5J-5
vfugitive
P4
vfugitives
F-2
vfujian
G-3J3
vfull
I4V-3
vfully
G-3V-3
vfunction
K-4W4
vfundamental
I3T-3
vfunds
S-3U3
vfurther
I-7J-3R5T9
vfusion
W3
vfuture
G-3
vg
I-4J5
vgained
G4O-4
vgalaxies
F-5I-5O6V3
vgalileo
S3U-3
vgame
I-3O3
vgaoligong
J2
vgaoligongshan
J-2W4
vgarbage
K3
vgas
S-2U3
vgathered
F4O-4
vgathering
G3
vgave
F-5O4
vgaynor
B5J-5
vge
J4
vgeneral
I-3J3T3
vgeneration
R-3V3
vgenerous
I-3K3
vgenes
F-4O4
vgenoa
J3
vgerman
G5I-3
vget
F-4G4I-11M-7O7P-7R15U3
vgets
F-2G4O3
vgetting
I-6O4
vgil
K-4W4
vgive
F-4G-4I4O-7P7R5
vgiven
P3U-3
vglobal
G-5J5
vgo
F-4G-3I-3O9P2
vgoals
S-3U3
vgoblet
J4
vgod
V4
vgoes
F3O6P-9
vgoing
I-6O17P-12R4V-4
vgold
X3
vgolden
I-5J4O3
vgone
G8P-5
vgood
F3I6J-11K3
vgot
G-2O6P-3
vgovernment
F5H4I6K-3R-3S4U-2X-5
vgrace
D4J-4
vgradual
I3J-3
vgradually
R-5S4U3
vgrand
I4T-7
vgrandfather
S4U-4
vgranite
I-5K8
vgrass
G5U-3
vgreat
G3S3
vgreenfield
J-3W5
vgreenhouse
J-3W4
vgreenland
J2
vgrew
G-3O3
vgrigory
K-3W3
vgroup
K-5S5U-5W5
vgroups
G7U-5
vgrowing
G-5O5
vguangdong
I-6J6
vguard
I3R-3S-2U2
vguide
K-4W4
vguidelines
V3
vguiding
J3K-3
vguys
F4O-4
vgvong
I4
vhad
K3O-4R-2S-9U15
vhair
I5
vhaixi
I-3J4
vhand
F-6P6
vhanded
F-5P7
vhappened
F3O-3
vhappy
K-2W2
vharm
C2E-2
vharry
W4
vharsher
T4
vharvest
G-3I3
vhas
E3F-6I5J-4K2O5P3R-7S-17U24V-5
vhave
C-3E7G-3K9O-3P7R-10S-13U13V2
vhaving
S-7U7
vhawker
J3
vhe
K-4R8S10U-8V-9W5
vhead
S-2U2
vhealth
G2J3K2
vheart
I2R-2S4
vheat
F-3O-5P6
vheats
O-3P5
vheaven
I4
vheavily
U3
vheavy
G-5I4
vhello
I-3J5
vhelp
B3G-5I-3R9S-5
vhelped
G-6R9
vhelping
E3
vhelplessly
E-4F5
vhelps
J6R6V-4
vher
G-4I8K3
vhereinafter
S3U-3
vhero
K-7W7
vheroes
R4V-6
vhigh
G3I4J-4
vhigh-speed
I4
vhigher
I3T-3
vhighly
G7U-5
vhill
R5
vhim
G5S-6
vhis
R-3T5U-3W3
vhit
I4O-2
vhoh
J3
vhohhot
W2
vhole
F-3I3K-6W5X3
vholes
F-5V3X5
vholiday
I-3S4T3U-4
vhollywood
G2I3J-5
vhong
J4
vhonorary
J3K-3
vhope
E-6F9
vhopes
F3X-3
vhormuz
I3J-3
vhorqin
G5J-4
vhospital
G3
vhost
G4
vhour
O3
vhow
F-4G12J-6S-5U3
vhuang
I-3J3S-3U3
vhuasheng
I-3J5
vhuman
G-3
vhumanity
R3V-3
vhumans
R4V-4
vhunan
I-6J6
vhundred
J4
vhung
O-3P3
vhypersonic
I4
vi
G-6I-11R-11S11U-3V18
vice
I5
viceberg
F10G-7I-5S2T5U-2
vicebergs
F5O-3S3U-4V4
videas
V3
vif
E-3G5K3M3R2T-2X-3
vimage
F-4S5U-5X4
vimages
O3S-4U4
vimmediately
I-3R7S2V-3
vimmersive
G-2I-4T6
vimmigrants
V-3
vimpact
G4I-4
vimpactful
I4K-4
vimplement
I-5T5
vimport
K8W-10
vimported
G-3O3
vimports
I-3V3
vimproved
F3O-3
vimprovement
K2W-2
vin
C3D3E9F-3I3J6O-10R-3U5V-13
vinches
G4O-4
vinclude
I-3J5
vincluding
I4J3O-6
vincome
K2S3W-2
vincrease
F5I4P-8R4S4T-4U-4
vincreasing
I3T-3
vindeed
G-2R5
vindex
J3K2W-6
vindian
J4
vindicating
I-3K-4O4P3
vindustry
K4M-4O-8S10U-5W7
vinequality
R-3S-4U4X4
vinfants
U4
vinfection
S2U-2
vinformal
I5J-5
vinformation
F5G-5J3S3U-5
vinitiative
I3S3T-3
vinput
I-4K6
vinsect
G3U-3
vinside
F-3O3
vinsist
F6I-6
vinspection
V3
vinspector
G3
vinspire
G-3I3
vinstructor
I4
vinsurance
I7J-6
vintegrated
D7I-5J3
vintelligent
G-3
vintensive
J-3T3
vinternational
G-6I5J4
vinternationally
G5U-5
vinterview
F4X-4
vinto
G7U4V-4
vintroduce
I3
vintroduced
E-4F4G7I-3J-4
vintroduces
J3
vintuition
E-3
vinvestigation
F3J-3R3
vinvited
G-6J6
viranian
G-6K3
viron
K3W-3
vis
E3F-3G10I-4M3O8P-3R-6S-15T6U16V-5X-7
vissue
W2
vissued
G4
vit
E-3G8H4I-5K-12L-8M4O5P8R2S5T-5U-7V-14W17
vitaly
G-4O4
vits
G5J9K-4M4O-4P-2T-3
vitself
V-3
vjapanese
G3
vjining
S4
vjinping
F-4O4
vjoin
K3
vjoining
G3J-3
vjoint
G-15I18
vjointly
I-5R-4U5V7
vjournal
I2
vjudicial
K3W-3
vjuly
D4
vjunior
G3I-3
vjust
I-3R-6S-6U6V5
vjustify
B4L-4
vk
G7
vke
I4J-4
vkeep
F5J-2
vkept
G4I-2X3
vkeys
S4
vkind
G-3O3
vkindly
S-3U3
vkm
G-4O4
vknow
E-2F4M4O-5
vkong
F-3G6J-6W3X3
vkorea
J3K-3
vlabor
I-3K4
vlady
S-3U3
vlake
S-3U3
vland
G4
vlandmark
G-4I4
vlandslide
S3U-3
vlang
J3T-3
vlanguage
J4
vlao
G-2
vlaos
G-3
vlarge
G3I-9O6
vlarge-scale
I8J-2K3S-3T-13U6
vlarger
D-3I3
vlargest
G-4I4J3
vlatest
G5T-3
vlaunched
F3P-3
vlaw
G4J-3
vlawsuit
I3
vlay
O-3P3
vle
J5O-3
vleader
J4
vleaders
S8U-7
vleague
G-5J5
vlearned
F3
vleast
I-5R5
vleave
F-7I5M-3O5
vleavethe
G9I-9
vleft
F-3I3P3T-3
vlegacy
I-4S4
vlegally
G2I-2
vlegislative
G2I-3
vless
G3I-8K3R7V-3
vlet
K5W-4
vlevel
F-6I-6J6K-2O4W2
vlevels
S-4U4
vli
J6
vlian
I9J-6T-3
vlife
G-6O2
vlife-threatening
G-3I3
vlight
K2O-4S-3U3W-2
vligongshan
W3
vlike
E2
vlikely
R3
vlimit
S5U-5
vlimits
O2P-2
vline
F-3
vlined
P3
vlip
I4
vliquidation
K-6W6
vlisted
J-2K3
vlisteners
G3
vlittle
G17I-8J-4K3
vliu
G-3M5
vlive
I4
vlocal
G-4I5J-3
vlong
I7V-3W-3
vlonger
G4I-5O-5R-8S-5U5V14
vlongest
G5I-5S-3U3
vlongitudinal
G-5I5
vlongping
I4J-3
vlook
F4G-2
vlooking
O2P-2
vlooks
F5I-3
vlos
J2K-2
vlost
F-2I5O2
vlove
G-5I2
vloves
I4
vlucky
K3
vlukaku
S4U-4
vma
J3
vmacao
O3
vmacaque
T2
vmacau
J-5O2
vmachinery
G6J-4
vmacron
S3U-3
vmade
G6K-4O-6R-4W4
vmagazine
S-10U10
vmain
G-3T3
vmainly
I-3K-5W5
vmaintain
G3I-3
vmajor
G3J-6K7W-3
vmake
G3I3J-3O-4
vmakes
I4O2
vmaking
J2
vmalaysia
K-3W3
vmalaysian
G-11I5J6
vman
S-4U4
vmanagement
G-5I-3J3O10
vmany
G11I-3J-5K5L-3W-4
vmarket
G6I-8S3T-3U-3V3W3
vmascots
V3
vmassive
G-4K3W-3
vmaternity
I5O-5
vmatter
F-3
vmaximum
G-6I6
vmay
R4
vmazu
K3W-3
vmean
G3
vmeaningful
I4T-4
vmeans
C-4P8U-3
vmeasures
J4X-3
vmechanism
O-2
vmechanized
G-4I10O-6
vmedia
D-4G-4I10S3U-4
vmediate
G4J-4
vmedium-sized
K4
vmeet
E3F-3G-2I2
vmeeting
F4O-4
vmember
J4
vmembrane
G-4I3
vmentioned
F5G-6
vmerchandising
I6J-6
vmerge
F4G5O-5P-4
vmetal
I-5K-5R5W5
vmetallic
I4
vmeters
G6
vmicroscope
K-3W3
vmiddle
M3O-3
vmigrants
I3V-3
vmigration
I4J-4
vmilan
I-6J3R6
vmilestone
I4
vmilitary
G-7I9
vmillion
F-2G10J-4V-3
vminimum
K3W-3
vminister
J4
vministers
J3S8U-7
vminutes
G-5O4
vmissiles
F-3X3
vmobile
I5
vmobility
S-3U3
vmodel
I-3X3
vmogul
F-3G3
vmoment
F3G2X-3
vmonetary
I-3T5
vmoney
S-4U4
vmoon
I-3K3S6W-3
vmore
F8G18I-16K4O-4R-5S3U-3V-4
vmorning
I11J-7
vmost
G16I-16O4S-7U7
vmotherland
K-3W3
vmotion
G4I-3
vmountain
J-3K7W-3
vmove
F-7O9P-4
vmoved
F3K-3
vmovie
I3T-3
vmoving
G5K-2O3P-3
vmr
J4
vms
J2
vmuch
F4G9I2O-12
vmud
I-3T5
vmurder
S3U-3
vmust
R4V-4
vmutual
I4T-4
vmy
G2
vmyth
F-4X4
vn't
B2F-4G-5R25U-5V-11
vnames
S3U-3
vnanjing
J-5T7
vnational
I3J4K-5O-3
vnations
I4K-3T-3W3
vnaval
I3
vnavy
J4
vnear
G6O-6
vnecessary
G3
vneeded
I4
vneeds
G2O-2
vnegative
G4J-4K-4W4
vneither
S-2U2
vnerve
I-2R4
vnetwork
B3
vnever
G-5U3
vnew
G6I-6J4K3S-3W-5
vnewly
S-10U11
vnews
I-4K8
vnewspaper
K4W-4
vnext
D-5G7J3V-3
vniche
K5W-5
vningxia
J6K-5
vno
D-12G6I12K7O-2R-4T8U-3V-3W-7
vnor
G5I-3R-6V6
vnortheast
G2J-2
vnorthern
K7
vnot
C-4F2J-4O7R21S-6T-3U4V-12
vnoted
E-4F4
vnotice
F2S3U-3X-4
vnoting
F3
vnow
G5K-4R-13S-3V14
vnsw
J3
vnucleic
J3
vo
B4L-4
vobject
S-3U3
vobservation
I-3J3
vof
B3E3G3I8J7M-7O9P-4R-2S-12V-5W-5
voff
I3
voffered
I2
voffers
F3O-3
vofficer
I2
vofficers
K4W-4
vofficially
G4I-3R-3S-3U4
vofficials
S4U-4V3
voffshore
J4
voil
G-5I9J-2
vold
G3J-4
volder
G-3J3
von
D-3J3K8N-6
von-site
I3T-3
vonce
G-4I-3S8U-6
vone
F-3I9J5K-6R-7T3V-4
vonline
E-5G-6I8L2T-4X5
vonly
F-7G-3I4K-3O3R6S10U-12V-3W4
vonshore
H5I-5J3
vopen
F7I5O-8W-4
vopened
F4G-14O5P4
vopening
I-2J2O-11P13
voperating
I3
voperation
J-3K4
vopinion
I-2V3
vopponents
S3U-3
vopportunities
S-5U5
vor
F-4J-3K-3P-3R4U10
vorchid
S-4U4X3
vorganization
S-4U4
voriginal
G-5I8T-5
vother
G7I-7J-3K5W-4
vothers
I3R-2S7U-7
votherwise
E3X-3
vour
G2I5J-3K2S-5T2W-4
vout
E-5F4G6I-5J5K-3M-4O8R-6S-3X-5
voutdoor
I5
vouter
G-2I2
voutput
D2I-2
voutstanding
G-5J3
vover
B7J-4M-3R-3
voverall
S-3T-3U3
voverloaded
G3O-3
voverseas
I6
vown
G3
vowned
J-3K3
vownership
K3W-3
vpacked
O-3P3
vpaid
G-8I4O8
vpanda
C3I-3J2
vpaper
K12W-10
vparade
S-6U6
vparental
I5V-5
vparents
R5V-5
vpark
I2
vparking
G-4O4
vparticles
K-3W3
vparts
J-3V3
vparty
K2
vpass
F4G-3
vpassed
F-3O6P-2
vpassenger
G2K-4
vpassive
G6O-6
vpast
D4G-7I-3V5
vpastoral
U3
vpath
F-6J-2S-5T4U4X6
vpatterns
M-4O4
vpay
B2F8O-8
vpayment
I7
vpeace
I3
vpeople
B-3I-5L4R3U-6V6
vper
G-12I11
vpercent
R2V-2
vperformance
F2K-4R-2W3
vpersian
I2
vpersistent
G3T-3
vperson
I-4J-3K-5S-6U6W5X3
vpersonnel
G13I-11S9U-8
vpetroleum
G4I-4
vphoenix
S3
vphoto
I-3K4
vphotograph
O7P-4
vphysical
G-4I3
vpictured
G2
vpictures
F-3K-3O3W3
vpieces
S-4U4
vping
E4J-7O4
vplace
F-3O9S-3U3X-2
vplan
E-4I-5J9
vplanet
K-4W4
vplant
F-9X9
vplants
I-3R3U-3V3
vplastic
K4W-4
vplastics
U-3V5
vplatform
I-3J3
vplay
E5I-5
vplaying
G3I-3
vplays
P3
vplease
I-4R6
vplot
G4
vpm
S4U-4
vpneumonia
G-2I2
vpointed
F-6P9
vpoints
P5X-3
vpolice
I3J4P7S4U-5V-8
vpolicy
F-2
vpolitical
I7T-5
vpollen
M-4X3
vpopulation
F4O-4
vport
I-4V4
vposition
J3
vpositions
G4O-4
vpost
S-2U2
vpost-90s
J-2T4
vposter
J-3K3
vpower
E5F-3G3I-3S-3U3
vpractice
G9I-9
vprefer
G-5I6
vpreferred
G3J-3
vpremise
F3
vprepare
G2I3O-2
vpresent
G3
vpresenting
G3T-3
vpresents
V3
vpresident
J4V-3
vpress
I8S5T-4U-5
vpressure
F-4P4
vpretty
G-3I-4O7
vprevention
K3W-3
vprevious
G4I-4
vpreviously
S-4U5
vprinciple
F-3X3
vprivate
G5J-3
vproactive
G4T-3
vproactively
I-3
vproblem
I-3T3
vproblems
F-4I-4V5X4
vprocess
F-3X3
vproduction
K5W-3
vproducts
F-3X3
vprofessional
T3
vprofit
G3I-3
vprofoundly
S3U-3
vprogram
J2S-3T-2U3
vprogress
S-11U11
vproject
E-2K-3S-5U4X5
vprojects
F4J-3X-2
vpromote
J-2T4
vpromoting
G-2K3
vpromotion
J3
vpromptly
R-2V2
vproperly
F-4G-3O4U3
vproperty
I5O-5
vproposed
E3F-2I7J-4
vprotected
G-3I3
vprotection
I-3K-4W4
vproton
J3
vproves
F3X-3
vprovide
I2R-4S7
vprovides
G-4I4
vproviding
S-3
vprovince
B-3J-4L3S10U-4
vpublic
B-3J3L3
vpulled
I-3O5
vpulling
G-3I5
vpump
O3P-3
vpush
O6P-6
vput
F-4O3P4U-6
vputs
G3O-3
vqian
I-3J3
vqinghai-tibet
J4
vquality
G-5O5
vquestions
F2
vquickly
S7U-7
vquoted
J4
vrabbit
R-2
vrace
I2J-2
vrain
G3O-3
vraise
I-4K4
vran
F3P-3
vrandom
I3T-3
vranked
F3G-4I-4O3
vranks
G5O-3
vrare
G4I-4
vrate
G7I-9R6S-3T-3
vrather
G5J-2
vratio
F3X-3
vraw
I3J-3
vrd
F4G3V-3X-4
vreaches
F4P-3
vread
F-4P4
vreal
G3I-6J-4O5
vrealize
G5I-3
vreally
G2O-4R5T4U-2
vreap
G2I6J-10K3
vrebounding
J3
vreceived
G2
vrecent
J-5O5
vrecently
G-5U3
vreception
J-3
vreconfigurable
G4J-2
vrecord
G-7I5J5
vrecovery-xinhua
I5J-3
vred
G-6I6J2
vreduce
G-4
vreference
J4
vreflected
F-3
vreform
F3
vregions
F-2G-3J3
vregister
O8P-8
vregularly
S3U-3
vregulation
G-3U2
vregulations
O2
vreiterated
E2F-2
vrelated
I-4R3
vrelations
G-6R-4U3V9
vrelatively
G9I-3
vrelay
S3U-3
vrelease
F-18O18
vreleases
G3
vreleasing
G3
vrelevant
G2J-2K3
vrelics
S-4U4
vremain
G10I-6U-4
vremained
G5O-3
vremains
G11J-2U-7
vreminded
E4F-4
vrenew
R3
vrepair
G4I-4
vrepeatedly
S5U-5
vrepo
S-5U5
vreport
F7O-2X-3
vreported
E4F-3
vreporter
F-10I-5J3P-6S9U-3V7X10
vreporters
F10S4U-4X-10
vreports
F3S2U-2X-3
vrepresentative
J3
vrepresentatives
S4U-2
vrepresenting
G5T-3
vrepurchase
S5U-5
vrequest
I3
vrequire
F4O-5
vrequires
E3F-3
vrescue
I-3V3
vresearch
W3
vresearchers
G-4S5U-5V3
vresidents
J3
vresolutelystrike
O-5P5
vresources
M-3O3
vresponsibility
F3O-4
vrestoration
I-4
vresults
V3
vreunions
S-3U3
vreveals
F-3X3
vreverse
G-4I13J-3K-5
vreview
I3J-3
vrevised
J3
vrevolve
F4P-4
vrhine
I-3J3
vrhine-westphalia
E3
vrice
K3W-3
vrich
G-5I5S9U-9
vricher
S-3U3
vriver
I5J-4O3P-3
vrivers
I3J-3
vroad
I-4K-3U5
vroads
G3
vrobotaxi
K3
vrobots
V4
vrock
I-3K3
vroll
F-4O6P-3
vrolled
O3P-3
vroot
K2W-2
vround
F-4W4
vrounds
S6U-4
vroyal
G-3J3
vrule
F5X-4
vrumors
F4X-4
vrun
C-3O4
vrunning
G-3J3P4
vrural
E3
vrushed
K-7O9
vrussia
W-3
vrussian
G-12I5J7K3
vrussian-chinese
G-4I4
vs
G3
vsafety
G-3
vsaid
F4G-3J7X-4
vsailed
F-5O5
vsales
S3U-3
vsalmon
G-3U3
vsalt
I-4K-4V4W4
vsand
O-3R4V3
vsars
I-3R3
vsatellite
I10J-7
vsaturated
G-4I4
vsaudi
J3
vsaving
G-4
vsaw
F-3G-3I3O3
vsay
E-3F3I-10O8U3
vsaying
E-4F5
vscale
I-4T2
vschool
S-3
vscientific
I4T-4
vsea
I10J-4O-7
vsearch
M3N-3
vseason
K-4W4
vsecond
G-4J3
vsecret
I4J-4
vsecretary
J4
vsectors
S6U-6
vsecurity
K4T-5V4W-6
vsee
E6F-2G5I-7M13O-7
vseeds
E4F-4
vseeing
O5
vseek
G2R-3
vseeking
G-3I3
vseen
E4G-4
vself-service
G-3I5
vseminar
D5G6S-8U-3
vsend
E3F-3I2
vsenior
G5I-3
vsent
F-4G3I-3O4
vserie
E3
vseriously
G-2U4
vserve
E5F-3
vserved
F4O-4
vset
F-8O-8P16
vsets
G-3O3P3
vseveral
I-4
vsevere
G3I-3
vseverely
G-6U6
vsexual
I5
vshadow
J3
vshaft
T3
vshanghai
G5J-3
vshare
G4I3T-3
vshared
G-2I2
vshareholding
I3R-3S-2U2
vshares
F4U3X-4
vsharing
G-3
vshaziba
K4W-2
vshe
S4U-4
vshed
K-2W2
vsheds
U3V-3
vsheep
I4S-9U-2V8
vshelf
I3T-3
vshenzhen
K-2W2
vshinzo
I-4J4
vship
F2O-2
vships
I4V-4
vshopping
I3
vshort
I-2S4
vshort-distance
G4I-2
vshortly
I-3O5
vshouguang
S3
vshould
E-11O-6R19V-4
vshow
E-6F13O-3P7X-9
vshowed
E-6F6I5
vshowers
O5P-2
vshows
E-3F6J-2T2X-3
vshut
F-4O-4P8
vside
W4
vsiem
J3
vsign
O-3P3
vsigned
G-5I7O3P-3R-2V2
vsignificant
G-2K3
vsignificantly
S3U-3
vsigns
F6X-6
vsilk
U5
vsilver
S-3
vsimilar
G3K-4Q5
vsimultaneously
S4U-4
vsince
G-7I-3T11
vsincere
D5W-3
vsingle
I3J-4
vsisi
R5V-4
vsix
G-4I2
vskirt
I3
vsky
I-4S3
vslight
G-2T4
vslow
G-6I-3P5R4T5V-4
vslowly
O-2S-2T3
vsmall
J-4
vsmaller
G3
vsmoke
S5U-5
vsmooth
G8I-3T-5
vsnowflake
S-3U3
vso
E-13F17G15R8S-5V-10
vsocial
T3
vsociety
V4
vsocio-economic
I6J-6
vsofia
J3
vsoftware
I-4J4
vsolemn
I-5T5
vsolidly
R4V-4
vsome
I-9K3R-3S3V7W-4
vsomehow
S2U-2
vsomething
F-6G9I-9X6
vsometimes
G14I-4O-5T-3U-4
vson
J3
vsong
G-3O4
vsound
I3
vsounds
F7P-8
vsource
J3K-3W3
vsouth
G8J-3
vsow
T2
vspace
E-4F4K-7V-3W7
vspeak
G5O-5
vspecial
I-4J11K3T-4W-4
vspeed
F-4P4
vspend
F-5G3O5
vspinning
F2
vsplit
O8P-8
vsports
I3
vspread
E-8O8
vspring
G-3I3J-4K4
vspy
I-2J2
vsri
G4J-3
vstadium
I3O-3
vstaff
S-3U3V3
vstand
P7
vstanding
I-4O10P-5
vstands
G3P3
vstar
I3J3V-5
vstarring
J3
vstars
F3
vstart
F-6I-3O14P-8T3
vstarted
O2P-2R-2
vstate
I-4J4
vstated
F5K-3
vstatement
F2S-3U3X-4
vstates
I-3
vstation
E4J-4
vstatus
R3U-3V3
vstay
G4I-7J-4O9
vsteadily
I5R2V-6
vsteel
R4V-3
vstep
F-4G-5O15P-5
vstepped
F-4O10P-6
vsteps
G-6O7
vstill
I-3J-3S-9V4W5
vstock
K3W-3
vstood
F5P-3
vstopped
I-3T3
vstore
I3T-3
vstory
G-5I5
vstraightened
P3
vstrategic
I-3
vstrength
G-5O5
vstrengthen
G3I-2
vstressed
E-3F3
vstrict
G4
vstrictly
G-3R3
vstring
I3
vstrong
I5
vstrongly
R-5V5
vstructure
I4J-5
vstudent
S-3U3
vstudents
S-4U3
vstudy
R-4
vstuttering
G3M3N-3
vstyle
I-5K3R6W-3
vsu
J4
vsubmit
G2O-2
vsubmitted
F3O-3
vsubstitute
J3
vsuccessful
I-5T3
vsuccessfully
R-2S-4U6V2
vsuch
R3V-3
vsudden
G6I-4
vsuddenly
R-2U3
vsuffered
G-2O2
vsuggesting
E3
vsummer
J3
vsums
F3P-3
vsun
I-2J6
vsunscreen
K-4W4
vsuper
E-3J3
vsuperior
F4X-4
vsupervision
I-3K5
vsupervisory
I2J-2
vsupplementary
J-5K3
vsupport
F10G3O-10
vsupporting
G-3U5
vsupreme
I-3J3
vsurface
M-4O4
vsurfaced
F5G-5
vsurround
G3
vsurveys
F-4X4
vsuspects
O3
vsustainable
I5J-3
vswedes
R3
vsweet
I4
vsymposium
S2U-2
vsystem
S-4U4
vsystematically
F-3R3
vtackle
G-4I6
vtaiwan
C5I-6
vtaiwanese
G4I-4J-4K4
vtake
C-3F-9G3J-10M6N3P13T-3
vtakes
I9J-6
vtaking
F-6G6J-3O-3P8
vtalk
F4G3O-8
vtalking
F4O-4
vtalks
F3O-3
vtallest
I3
vtanker
I3T-3
vtasting
G4
vtax
K2R-4W-2
vtaxi
G3T-3
vtea
J3
vteacher
I-3S3
vteam
I-5O8P-6R7S4
vtechnical
K-5W5
vtechnology
J4
vteenagers
S5U-5
vtelling
G3I3J-4
vtemperature
G5I-5
vten
D4J-3K3
vten-day
G5I-4
vterm
G-2I3
vterminal
K-3S-4U4W3
vterrible
G-4I4
vtest
K5W-5
vtesting
G-4
vtextile
G-2J-7T6W3
vth
D4F-4G7I5J-3M3T-4V-3W-3X5
vthan
F-7G5J-3
vthat
F2G-4I-7K-6L-11M5O-7P-3R-6S13T4U-11V15W14
vthe
B3C-6D11F-14G5H8I10J13K8L4N2O-9P-6R-5S-13U8V-10W-8
vtheir
G6I5K6O-5R-3T-5W-3
vthem
G4I-4J5O-9R9S-12U11V-6
vtheme
W3
vthen
G-6R6S9U-6V-4
vtheoretical
G4I-3S-4T3
vthere
E4F-4I4K4L-8V-2W4
vthereby
V-3
vthese
G7I-11K-3O5V3W5
vthethe
I-3
vthey
G-5I-4R-5S5U-4V16
vthing
G-2I2
vthink
F3I3
vthinks
N3
vthird
D-2G3I2
vthis
G4I9J-2K-10O-10P4R9S3T-8U-8W11
vthose
G8I-11J-3K9T3W-7
vthought
F-2I3M4
vthousand
S-2U2
vthreat
C4J-4
vthreaten
G6I-3
vthree
G-3I4K3S-3U4W-3
vthree-body
J4
vthree-time
G-3I3
vthree-year
G-3
vthrough
F-3I5K3O-5U4
vthrow
G3I-5K3U3
vtian
B-4G-2J2L4
vtianjin
G9J-8
vtibetan
G-3
vtime
I-7J4K-5R8T3V-4W3
vtimely
T3
vtimes
I5K-4O3R-5V-4W4
vtiny
I5J-5
vto
B3D4E3F-5I-5J9M-4R15S-6T-2U-3V-12W-4X3
vtogether
G-4S4U-4V6
vtold
D4I-6J4
vtoo
G10O-5R-3
vtook
F-7P10
vtop
D-3I4
vtopic
O-3S-4U4
vtotal
K-3V5W3
vtouching
I4O-4
vtour
K5W-5
vtourism
F-3G4I-2R-2V2
vtourist
I3J-2K-2W2
vtournament
J-4W4
vtrade
G-5I3J4K5W-10
vtraditional
G4J-3
vtraffic
G-5I7
vtrains
G-3O3
vtransfer
G-3U3
vtransformation
K-2W2
vtransport
I-3J3
vtravel
I-6O3R7W4
vtreasure
F-3I3
vtree
T-2
vtrees
S-3U3
vtrudeau
F3R5
vtruly
R-4V2
vtrump
S5
vtrust
S5U-5
vtsar
J4
vtube
T3
vtunnel
I4
vturn
F-9I-4P10U3
vturned
F-4G3K-4O-3P9
vturns
G4T-2U3
vtv
G-6I3T-3V4
vtwice
F-13O13
vtwitter
K4
vtwo
F5G9I-7J-3U-3V5
vtycoon
F3G-3
vtype
E3I3J-4
vuk
K4S-4U4W-4
vultra
J4
vun
I3K-3
vunbreakable
G2
vuncertainty
U3
vunder
G-4I5
vundergone
G3
vunderstand
G-3O3
vunion
U3
vunique
G-4I4
vunited
I-3J9K-4
vunits
S-3U3
vuniverse
B3I-3O6R-3U3V2W-4
vuniversities
F-3X3
vunprecedented
G5I-5
vunswervingly
R7S4U-4V-7
vuntil
B-3G5
vup
I-3K5O-3V3W-5
vupgrade
I3J-3
vupgrading
G3
vuranium
B3
vus
B3G6J-2O-2R4V-5
vuse
E2G-11J-8M7U9
vused
G2J-3R4
vuseful
K3
vuser
K-3W3
vusers
V3
vuses
G4T2U-3V-3
vusing
I3J3
vusually
I-4
vutilization
K-3W3
vvaccine
S-4U4
vvaluable
I5T-3
vvalue
G-5I3J4S-4
vvarious
G3I-3
vvegetable
I3U-3
vvehicle
G-3I5
vvery
G13I-3O15R-4T-9U-4V-3
vvibrations
C3O-3U-3V3
vvice
J3
vvietnam
J5K-6S4W2
vvietnamese
J-3V6
vview
K-4M4
vvigorously
I-3R24U-5V-11
vvillage
G9I-4T-4
vviolently
R-4S4
vvirus
S3U-3
vvisa
R3V-3
vvolleyball
I-2J3
vvolunteer
K-6S4U-4V3
vvolunteers
J-2S4U-3V4
vvr
I4J-7K4
vwagga
J3
vwait
M-4O4
vwalk
F3O-3
vwalked
F4
vwall
S4U-4
vwang
J4
vwarm
F-3G-2O8P-5S3
vwarplanes
S-7U7
vwarsaw
F-4X4
vwarships
S-4U4
vwas
C-2F-2G11I-14J5P-6S-8T10U11
vwashed
O3P-3
vwaste
I2S3U-3
vwater
G-5T5X3
vwaters
F5P-5
vway
F14G5I-11O-5P3
vwe
F-4H2I-15K3M-3O3R-10S5U-4V20
vwear
I7O-4
vwearing
I-3O3
vwebinar
G5U-5
vwebsite
B3
vweek
G-9I6K3W-3
vweek-old
G-3I3
vwelcome
G-3O7
vwelfare
J4
vwell
I-3S-8T3U8W-3
vwell-being
S-3U3
vwelle
G-3J3
vwent
F-3G2K3O3
vwere
E3G9H3I-8J-4K2M-5P-8R-6S-6T5U6X8
vwestern
G-2J2
vwhat
I6L-5O-3S5U-5V-4
vwhen
I-7S-9T7U11
vwhich
G-5K-8O2R-4S6U-8V10W8
vwhile
G-2J-2T4U3
vwhite
F-3I6
vwho
G-5I-9J-4K-7R-6S11U-8V20W9
vwhoever
S-3U3
vwhole
K-3W3
vwhose
I4V-4
vwidespread
G-2I2
vwild
J-5K5
vwill
G-5I-6O7R7V-4
vwilliam
I3R-4
vwind
K-4W4
vwings
F3J-3
vwinning
I3
vwinter
I7T-3
vwith
D-3E7G12I-3J4O-7S-5T-4X3
vwithout
T3
vwomen
S-3U3
vwon
G-6I3O3
vwonderful
I6J-4
vwords
S-5U5
vwork
G-10I-4O11
vworked
G-2O4
vworkers
R3U-4
vworking
G-4I-4O3P4
vworkshop
S3U-3
vworld
B3F-6K-5R-5W3X4
vworld-class
G-4I4
vworth
I-7T7
vwould
F-2R5V-3
vwrite
O-3P3
vwrote
O-4
vwta
G3O-3
vx
G-5S5
vxi
J4
vxiangtan
G5J-5
vxianjun
F4J-4
vxiao
I3
vxiaozhai
J3R6V-5
vxing
B9L-7
vxinhua
I7
vxiong
B-4L4
vxu
I-4J7
vyanchuan
C4I-4
vye
J-5T5
vyear
F7G-6U-3
vyear-old
G-5I2J2
vyears
F3J-4K-3W3X-5
vyet
G-3S-4U6
vylang
J-4M5
vyou
E-2G-6K3R-4S-4U3V11
vyoung
I-5K5
vyour
I3
vyouth
G5S-5
vyu
J6
vyuan
F4G-2I-4J8R-3S-2U2
vyunlong
G-2I2
vzhou
I-4J5V3
vziyi
W4
v­
I3
v×
J4
v​
B4J-4
v–
I-2K2
v—
F-3I-2J3T5
v“
I-3K3N3R-3
v”
F-3G3I3K-3S-5W4
v）
B3
w!
B9I-4J-3
w"
B17I-4J-6R-4
w$
B9J-6
w%
B8I-2J-4
w&
B7J-5
w'
B9I-2J-6L10R-3
w's
K5W-5
w(
B13J-6
w)
B14I-3J-4
w+
B9J-5
w,
A20I-6J-5R-3
w-
B15J-4R-3
w.
B15I-4J-5
w/
B11J-3
w0
D22G-4J-4R-4
w:
B14G-3J-5
w;
B14
w?
B10I-4J-6
w[
B7
w]
B8J-4
wa
E10G-4J3K-2
wa-share
G9I-5J-4
wabalone
I5
wabbas
J4
wabc
J4
wabdomen
I5K-3
wabe
I-4J4
wabolish
G-3R5
wabortion
I4J-4
wabout
O-9P10
wabove
F18G-6I-13
wabreast
F5I-5
wabsolutely
O3
wabsorb
J-4R4
wac
J3
wacademy
I-4J5
waccelerates
W4
waccomplished
G4S-3
waccording
J-8T8
waccount
R-5V5
waccountable
G3V-3
waccounted
S8U-8
waccounting
I11T-11
waccounts
K-5W5
waccurate
G6I-4R-3
waccused
S-3U3
wace
E4F9G-9I-6N3
wachieve
R3V-3
wacid
J3
wacknowledged
S5U-3
wacosta
J5
wacquire
J-6R7
wact
D-3H-3I-5J7R6
wacting
G5I-5J5T-4
wacute
G3I-3
wadapted
S3U-3
wadapts
K-5W5
wadded
J4U-3
waddress
I-3R3
wadequate
G6R-4
wadhere
R3V-4
wadjust
F-4R-4V7
wadjusted
S-2U2
wadministration
I-3J3
wadmire
S-2
wadmired
G-5U7
wadmit
V7
wadopted
S-5U5
wadvance
I-5R5
wadvanced
G5S-3
wadventure
I4
wadverse
G3I-3
wadvertising
I8T-8
wadvisory
G3
wadvocacy
G-3I3
wadvocate
R2V-2
wadvocates
K2W-2
waerospace
G9I-6
waffected
G6S-4
waffectionate
G7I-7
wafraid
G5
wafrica
J6
wafrican
G7I-2J-3
wafter
F9J-7
wagainst
F3J-3
waged
S-6U9
wagency
J4
wagenda
I-3J5
waggravate
V4
waging
G-5I4
wagreed
S9U-9
wahead
J3
wahmed
J4U-4
wai
J4
waids
J3
waimed
S-6U6
waims
K-3W5
wair
I2R-4
wair-defense
G5I-5
wairline
G-6I7
wairlines
J2K-2
wairport
I-5J7
wal-sisi
G5I5J-5
walabama
J2
walarm
G-6I6
walert
G2I-4
walfalfa
I5J-3
wali
I-2J4
walipay
J4
walkali
I8R-2
walkaline
G9I-7
wall
E9I-3J-4O-18R19
wall-element
G6I-6
wall-time
G3I-2
walleged
G-6U5
walliance
I-5J5
wallocated
U3
wallow
R2V-2
wallowed
S-8U8
walone
O6
walong
F6P-4
walongside
O8R-2
walternative
G-3I3
wamazing
G14T-14
wambassador
J3
wambient
G9I-7
wame
J4
wamerican
J5
wamericans
J4
wamir
I3
wamounted
S3U-3
wamounts
K-2W2
wan
E14J-12
wanalysis
I-4J4
wanalyze
R5
wancient
G5I-3
wand
C14J-10
wandy
G-3R5
wangeles
J2K-2
wangels
K4
wangry
G10I-6
wanhui
J4
wanimal
G-5I5
wanimals
K4
wanimated
G-5U5
wanniversary
G3I-3
wannounced
S3U-3
wannounces
W4
wanother
E3J-3
wanshan-beilong
G3J-3
wanswered
G-5U4
want
G-12I12J3
wanti
I8J-4
wanti-aircraft
G-3I3
wanti-blackface
G4I-2
wanti-drug
G7I-3
wanti-epidemic
G6J-6
wanti-missile
G6I-6
wanti-submarine
G3I-3
wanti-trafficking
G4I-4J4T-4
wanybody
I6P-3
wapec
G-6J8
wapec-related
G4
wappeared
S14U-14
wappears
K-7W9
wappetizing
G9I-4T-5
wapplaud
I-4J-3R8
wapplied
S4U-4
wapplying
T4
wappreciates
W4
wapproved
S2U-2
wapps
I6K-6
wapril
J3
waquaculture
G-2I3
warab
G-2J4
warchie
J3
warchitecture
G-6I7
warctic
I-4J4
ware
J-4R-7S-3V14
warea
J4
warena
I3J-3
warise
R-4V4
warmed
G2J3S-4
warming
I-3T3
warmy
J4
waround
F6P-3
warrive
V4
warrives
K-4W4
wart
G-5I5
wartefacts
K6W-2
warticle
J4
wartworks
K5W-3
warum
I5
was
F7J-2
wasean
G-12J12
washore
I-4O5
wasia-pacific
G9J-5
wasian
G3J-3
wasian-pacific
G3J-3
wasian-speaking
G5T-3
wask
R6V-6
wassault
I5
wassembling
T3
wassembly
G-5I10O-5
wassigned
U4
wassist
O-4R4
wassociation
I-3J3
wassume
R5
wastronomers
K5
wat
F9
watlanta
J5T-3
watlantic
J4
watp
J7
wattached
S-5U6
wattacking
I-4T4
wattendance
G-3I3
wattended
S3U-3
wattending
I4T-3
wattorney
I4
wattracted
S7U-7
wattributable
G3I-3
waudited
G-4U4
waugust
G4I-5J6R-3
waustralian
G6J-5
wauthoritarian
G4I-4
wauto
I7J-3
wautomotive
G3R-3
wautonomous
G-8J8
wautumn
G-3J5
wavail
R4
wavenue
J3
waverage
G6I-6
waward-winning
G10T-8
wawarded
S-4U4
wawards
J3K3
waway
G5P-5
wawkward
G12I-5O-6
wayman
J3
wb
G-3J5
wbaby
J5
wback
G-4I-16O14P7
wbackwards
K-4O7
wbadges
J-3K7
wbags
J3
wbalanced
G7U-7
wballast
I4R-4
wbalm
I4
wbandar
J4
wbank
I-4J6
wbanking
G-4T4
wbankruptcy
G-5I6
wbanks
J-4K5
wbanners
K4
wbarren
G4
wbarry
J4
wbase
I7R-7
wbasically
J3
wbath
G-3I3
wbattleship
I6J-4
wbe
J-4R8
wbeat
I-7R7
wbeauty
I4
wbecause
F3
wbecome
U6
wbeetles
J-7K9
wbefore
F12O-12
wbeginning
I8T-8
wbegins
K-4W3
wbehind
F6O-2P-4
wbeijing
G-7I4J19T-16
wbeijing-tianjin-hebei
G7J-4
wbelieve
R-3V3
wbellto
I4
wbelly
G-4I14O-9
wbelong
G-3R10V4
wbelow
F8J-3O-5
wbelt
I-5J9
wbenchmark
G-3I5
wbenefit
I4R3V-7
wbenefits
K5W-5
wbenevolent
G9I-5J-4
wbenign
G5J-3
wbent
G-6I5
wbesides
F8O-8
wbest
J-3O4
wbetter
J5O-6R3
wbeware
I-9R12
wbias
I8
wbig
G2I-5J5
wbill
J3
wbills
K4
wbillus-hong
G9J-8
wbim
G-3J7
wbizarre
G5I-3
wbjorn
J3
wblackface
G-2O3
wblade
I4
wblamed
S-3U3
wblasting
I-4T5
wblockchain
G-7I7
wblue
G5I-7J2
wbn
G-4I-3J7
wbo
I-3J3
wboards
K4
wbodies
J3K-3
wboeing
J3
wbomb
J4
wbombing
I5T-3
wbona
J3
wbookstores
K4W-4
wboost
I-4R7
wboosting
J4
wborder
I4V-4
wboston
J6
wbotanist
G-3I5
wboth
C-7E7
wbottled
S5
wbottleneck
I6
wbottom-line
G5I-5
wboundary
G-3I3
wboutique
G-5I9J-4
wbowl
I4J-3
wboxes
K4W-4
wboys
I-3K4
wbrazilian
G6J-6
wbreak
I-4R5
wbreakthrough
F-2
wbreathe
I-4R6V4
wbreathing
I10T-9
wbreeding
J4T-4
wbrick
G-3I5
wbride
J3
wbrigade-level
G3
wbrighter
P5R-3
wbring
R6V-6
wbritish
G8J-5R-2
wbroadcast
G-9I8J3
wbroadcasting
I10T-10
wbroader
G5I-5
wbroken
G-4U4
wbrotherly
G3O-3
wbrown
G4O-3R3
wbrunet
I3
wbudui
J3
wbugs
K3
wbuild
R5V-5
wbuilding
I15J4T-17
wbureau
I3
wburn
I-4V6
wburned
U4
wbusy
G9J-4
wbut
C6J-4
wbutter
I3
wbuttocks
K4
wbuy-back
G7I-3P-3
wby
F5J-5
wc
I-3J7
wcadre
G-3I6
wcairo
J4
wcake
I5J-4
wcalculate
I-4R4
wcall
R-7V7
wcalled
S-4U4
wcalligraphy
J3
wcalls
K-10W10
wcalm
G4I-5
wcalving
G-5I11T-6
wcambodian-chinese
G5J-5
wcamped
S-8U8
wcamping
I-3T3
wcan
G-3H5
wcanada
J5
wcanadian
G4J-4
wcanary
G-3J3
wcannot
I-3R4
wcap
R3
wcapital
J3
wcapitol
G-2J2
wcaptain
J2
wcaravans
K3
wcardiovascular
I3
wcare
I5R-5
wcaring
I-3T3
wcarried
S4U-4
wcarries
K-4W4
wcarrying
J-4T4
wcarsick
G8O-3
wcases
J2
wcat
I3
wcatalonia
G-4J5
wcategory
G-4I6
wcatering
I-10T8
wcaught
S-4U4
wcause
R4V-4
wcaused
S5U-5
wcave
G-7I6V3
wccf
J4
wcctv
G-2J6
wceci
J4
wcelebrate
R3V-2
wcelebrating
J-3T5
wcelebration
J3
wcelsius
U2
wcent
G-5I5
wcentered
U3
wcenters
J4
wcentral
G-4J4
wcentrifuge
I4
wceremony
I-4J4
wcfets
J4K-2
wchallenge
I-4R4
wchallenged
G-3U3
wchallenges
K3W-3
wchampions
I-3J-4K7
wchanges
K6W-6
wchangsha
J6
wchaogtu
I5
wchapter
I9J-8
wcharacteristics
J-3K3
wcharming
G-3T5
wcheck
I-3
wcheck-up
G4I-5
wchecking
I-4T4
wchecks
K3W-3
wcheer
I3
wchefs
K4
wchemical
G-20I19
wchen
J5
wchengdu
J4
wchi-kwong
G4J-3
wchief
I-3J5
wchildhood
G-3I5
wchili
G-3I5
wchina
I-5J14R-3
wchina-asean
G-7J8
wchina-cambodia
G-4J4
wchina-indonesia
G6J-4
wchinanews
I-6J9
wchinese
G6J8K-3R-4
wchinese-american
G9J-9
wchinese-funded
G7U-3
wchinese-language
G5I-3
wchirac
J4
wchoices
K4W-4
wchongqing
J6T-4
wchoose
R9V-6
wchristi
J3
wciie
I-3J5
wcinemas
K3
wcircular
G3
wcirque
J4
wcity
I-6J8
wcivilians
K3W-3
wcivilized
S-4U4
wclarifies
K-3W3
wclass
I5J-3
wclassified
S-3
wclassrooms
K5W-3
wclear
G5V-4
wclerk
I7J-4
wclever
G13I-9
wcliff
I2J-2
wclose
G4I-13J-4O11
wclosed
S4U-4
wcloser
G-2O2
wclosing
I4T-4
wcloth
C4G-10I5J3
wclothing
J4T-4
wcloud
G-6J8
wcloudy
G4U-2
wco-hosted
G12U-12
wco-leader
I6
wco-organized
G18U-18
wco-sponsored
G17U-15
wcoaches
K4
wcoalition
G-4I4
wcoincide
R2
wcoincides
K-5W5
wcold
G7I-7
wcollapse
J2
wcollapsed
S8U-8
wcollateral
G-6I8
wcolleague
I5J-3
wcollected
S-2U2
wcollective
G5R-3
wcollide
R2
wcolorful
G-3J3
wcolumns
K4
wcom
B-3I-3J7
wcombating
T3
wcombed
S5
wcombine
R-4V4
wcombined
G-4U4
wcome
S-6U4
wcomedy
I3
wcommand
I4
wcommander-in-chief
I7J-6
wcommanding
G-3T3
wcomment
G-8I3R5
wcommentary
G-3I3
wcommerce
J3
wcommission
I-2J4
wcommissioning
I-6T8
wcommitted
S-4U2
wcommittee
I-4J6
wcommittees
J-4K4
wcommunist
J3
wcompact
G5I-4V4
wcompanies
J-2K3
wcompare
R4V-4
wcomplete
R6
wcompleted
J-4S-2U6
wcomplex
G4I-4
wcomplicated
U-3
wcomply
R3V-3
wcomprehensive
J4
wcompressed
S-3U4
wconcentrate
R3
wconcentrated
S3U-3
wconcerned
G2U-2
wconcludes
K-5W5
wconcrete
G3I-3
wconditions
J2K-2
wconducted
S-5U7
wconference
I-5J5
wconfessed
G-3U4
wconfucius
J4
wcong
J3
wcongratulated
S4U-4
wcongress
J7
wconsent
I4
wconsider
J-3R7
wconsistent
G4I-4
wconsolidated
G-4U4
wconstitute
V4
wconstitutional
G6J-6
wconstructive
G5
wconsulting
I-4T4
wconsumes
K-5W5
wcontact
I6V-3
wcontacted
S2U-2
wcontained
S-3U3
wcontainment
G-3I3
wcontaminated
G-5U5
wcontent
G-3I3
wcontest
G-6I6
wcontinuing
J-3T3
wcontracting
I-3
wcontracts
K3W-3
wcontrary
G6I-5
wcontributed
S5U-5
wcontributing
I-3T3
wcontrol
I-5R-7V10
wcontrolled
G-5U5
wconvective
G4R-4
wconvening
I-3T3
wconverted
S-5U5
wcool
G9I-7
wcooperative
G-7I5
wcoordinate
I3R-3
wcoordinated
S-4U4
wcopy
R3
wcorps
I4
wcorpus
G-5I7
wcorrelated
G8U-8
wcorrespond
V4
wcorrespondent
I2
wcortisol
G-3I5
wcost
I5J-3
wcosta
G5J-3
wcount
I-4
wcountercyclical
G3
wcountervailing
G-5I5
wcounties
J-2K2
wcountry
I3J-3
wcountryside
I4
wcounty
G-4I3
wcoup
I4J-4
wcourses
K4W-4
wcourt
I-3J3
wcourtyard
I5
wcover
I-3R3
wcovered
S-5U5
wcovers
K-6W6
wcovid-19
G4I-3J4
wcpc
G-3J5
wcrack
I-4J6
wcracked
S-3U3
wcracking
I-9T9
wcrash
I3J-3
wcrashed
S3U-3
wcream
I5
wcreates
K-4W4
wcreating
J-5T5
wcriteria
K4
wcross
R4V-3
wcross-shareholding
I8T-6
wcrossed
G-2
wcrossroads
K3
wcrown
J3
wcruise
J3R-3
wcrush
R3
wcrushed
G-6S2U4
wcry
G-5I3R5
wcrying
I-8T8
wctrip
J3
wcucumber
I3
wcultivated
S-3U3
wcultivating
T7
wcultural
G3J-3
wculture
J5
wcured
S-3U3
wcurved
G-5U5
wcustom
G2I4J-3R-3
wcustomized
G-5S2U5
wcustoms
K3
wcut
I-5S4
wcx-4
I-4J6
wcx-5
J3
wcyber
G-3I3
wd
G-4J3
wdafu
J4
wdaily
G12I-3J8O-12
wdairy
I-4J4
wdali
J4
wdam
O-3R7
wdamaging
G4T-3
wdance
I-4R4
wdap
J4
wdare
G-2I3
wdark
G9I-9
wdata
J4
wdate
I5V-5
wdates
K4
wdato
J5
wday
J6
wdc
J4
wde
G-3
wdead
G7J-5
wdeadline
G-4I4
wdeal
I-7R7
wdealt
S5U-5
wdean
I4J-3
wdebate
I3R-3
wdeceased
G-3U3
wdecent
G4I-4
wdecided
S6U-6
wdecision-making
G2I4T-7
wdecline
V-3
wdeclined
S4U-4
wdeclines
K-3W3
wdecrease
I-5R5
wdeepened
G-4U3
wdeeper
G9I-7O2R-3
wdefence
I5J-3
wdefend
R2V-2
wdefense
G-3J5
wdelayed
G-6U8
wdelegated
G-3U3
wdelegates
K4W-4
wdeliberate
I-5R6
wdelicate
G5I-5
wdemocratic
G12J-11
wdemocrats
J2
wdemolition
I4
wdemonstrate
R-3V3
wdense
G5
wdepartment
G-3I-4J6
wdesert
G-7I8
wdesertified
G2
wdeserve
R6
wdesign
I3J-3
wdesigning
G2T-4
wdespite
F6J-6
wdestroys
W3
wdetailed
G6U-2
wdetermined
S-3U5
wdetoxification
G-3I5
wdevelopment
I-3J5
wdevelopments
K6W-4
wdevice
G-4I5
wdevil
I3J-3
wdew
I5
wdi
I3
wdiagnosed
G-6U6
wdiagnosis
I5J-5
wdid
R-2S4
wdied
S7U-7
wdietary
G-2J4
wdig
J-3R3
wdigging
I-5T5
wdiligently
G-2O2
wdingdong
J4
wdining
T4
wdiocese
G-9I9
wdirected
S2U-2
wdirective
G-3I5
wdirector
I-6J6
wdisable
G-8H5I-14J-3M4O8R10
wdisabled
G7U-7
wdisappeared
S8U-8
wdisappoint
R5
wdisassembly
O3
wdisclosed
S-4U4
wdiscovered
S-4U4
wdiscussed
S-4U4
wdisgraceful
G4
wdisplacement
G-4I4
wdisplayed
S-4U4
wdisplays
W3
wdispute
I6
wdisregard
I3
wdisrupt
R4
wdissatisfied
G-3U3
wdissidents
K4W-4
wdistancing
I-5T5
wdistinct
G5
wdistorted
G-4U4
wdistributed
S-3U3
wdistrict
J5
wdisturbed
G-4U4
wditch
I4
wdivided
S-13U13
wdizzy
G6
wdna
I4J-3
wdo
V3
wdocked
U3
wdoctor
J2
wdoctors
J-7K7
wdominant
G6I-6
wdone
J2
wdong
G-5I6J-5V4
wdongguan
G-3J3
wdouble
G-5O7
wdoubled
S4U-4
wdown
F-2P2
wdownstairs
K-7O7
wdownstream
E2G5J-5O4R-5
wdowntown
G-3I8J-5
wdpa
I-3J3
wdr
I5J-5
wdraft
I-3J7
wdrawing
G-2I5T-4
wdress
I6R-5
wdrilling
I11T-11
wdrive
I6V-5
wdriven
G-10U8
wdriving
G-3T3
wdropped
S10U-10
wdrug
I6J-4
wdrum-like
G5I-5
wdu
G3J4
wdual-track
G4I-4
wdubai
J3
wdue
G4O-2
wduisburg
G-3J3
wdumpling
I5T-5
wduring
F11J-6T-5
wdusty
G5I-4
wdutch
G5I-5
wduterte
I-4J6
wdynamics
J4
wdzbb
G-4J4
we
G-3I2
weach
E9J-3
weager
G14I-8O-3
wear
G-5R5
wearlier
G-4O4
wearly
G8O-8
wearth
I3
weasel
G-3I3
weasing
I-3T5
weast
J3
weastern
G5J-3
weasy
J3
weccentric
G-2I4
wecns
I3J5K-5
weconomic
G-3J5
weconomically
J-5O5
wedition
I3J-3
weeo
I3J-3
wegyptian
J3
weighth
I-5
weinstein
O4
welected
G-4U4
weleventh
J4
weligible
G4R-4
welite
I4
wembankments
J-5K5
wembarked
S-4U4
wembassy
G-3
wembed
G-3S-4V7
wembedded
S-4U4
wemerged
S-2U2
wemergency
J3
wemitted
S-4U4
wemphasis
I4
wemployed
G-5U6
wemployees
J3
wemployers
K2
wemploying
G-2T4
wen
F6G-3J-3
wenables
K-5W6
wencourage
G-2J4R2V-2
wencouraged
S4U-4
wencouragement
G-7I7
wencourages
K-6W6
wend
I7J-7
wendangered
G-6S5
wendless
G7R-5
wends
I-4W3
wenergy-saving
G6I5T-11
wengaged
S-3U3
wengineering
I12J4T-16
wenglish
G-8J12
wenhanced
U-3
wenjoy
J5R3V-4
wenjoying
T3
wenjoyment
G-9I10
wenlightening
G-3T4
wenough
G-7O7
wenquire
J3
wenquiry
I3
wenriched
U3
wenrol
I-3R5
wenrollment
G-9I12R-3
wensure
R3
wenter
R4V-4
wenterprise
J3
wenterprises
J-3K3
wenters
K-5W5
wentice
I-3R5
wentirely
G-3O4
wepidemic
G3I-9J5
wepinduo
J5
wequals
K-3W3
wequipped
S-7U7
werrands
K3
wescorted
S3
wessentially
O4
westablish
J-4R7
westablished
S-5U5
westablishing
T2
westimates
K4W-4
weu
G-4J8
weurope
I-3J8
weuropean
G10J-8
wevaluated
G-4U4
wevening
I8T-8
wevery
E5J-5
wexact
G4I-3
wexamine
G-4I-3R10
wexcavate
R-5V5
wexceeded
S4U-4
wexchanged
G-3
wexcited
G-3U3
wexciting
G9T-9
wexecutive
G-12I8J5
wexercise
I6J-5
wexhaust
G-8R9
wexhibitor
G-4I4
wexhibitors
J-5K4
wexile
G-6I7
wexist
R4V-4
wexisted
S8U-8
wexists
K-7W7
wexit
G-3I9J-6
wexpected
S-3U3
wexpects
K-7W7
wexpenses
K4W-4
wexpensive
G6I-2
wexperience
I-3R3
wexperience-chinanews
K4
wexperienced
G-3S3
wexperimental
G2I-2
wexplore
R3V-3
wexploring
G-2I-4J4T2
wexpo
J4
wexporting
G-2I-3T5
wexposed
G-4S2
wexposure
I2J-2
wexpress
G-3R7V-3
wexpressed
S6U-6
wexpressway
G-5I7
wexpressways
K4
wextend
R3
wextended
G2S-3
wextract
R4
weye
I-3J3
weye-catching
G7I-7
wf
G5I3S-2
wface
I-2V3
wfactory
G-7I9
wfahrenheit
J2
wfailed
S3U-3
wfaint
G-3I3
wfainted
G-3S4
wfair
G9I-14J4
wfake
G5I-5
wfall
I-3
wfamilyfamily
I-6O8
wfancy
G7I-5
wfar-right
G6J-4
wfast
J-4O6U-3
wfaster
G-5O5
wfastest
G8I-8
wfat
G4I-4
wfathers
K4
wfavorite
G10I-10
wfeast
I4
wfeather
I3
wfeature
I4R-4
wfeatured
G-7U7
wfebruary
G-2J2
wfederal
G-5J5
wfederation
I-3J3
wfeedback
I8J-4
wfeeling
I9T-9
wfeelings
J-4K4
wfeels
K-5W7
wfemale
G3I-3
wfertile
G5I-5
wfhs
I-3J3
wfierce
G9I-5
wfifty
R4
wfight
R5V-4
wfigures
J-6K3W3
wfile
G-6I6
wfiled
S-3U3
wfiligree
G7I-3
wfilipino
J4
wfilling
I-2T2
wfilm
J5
wfinance
J4
wfinancial
G-4J4
wfine
G4I-6
wfined
S-4U4
wfinish
G-8I6
wfired
S5U-4
wfirst
G-4J4O3
wfirst-class
G2I-2
wfirst-generation
G6I-6
wfirst-hand
O4
wfirst-phase
G8I-6
wfish
I4R-4
wfit
R-3
wfitness
I6
wfive
D14G-7J-5R-2
wfive-star
G3
wflagship
I5
wflash
G-3I2
wflavored
G4U-4
wfloat
R5
wflood
I4R-4
wflood-fighting
G2I-3J3T-2
wflooding
I10T-10
wfloor-sweeping
G3T-3
wfloundering
I-3T4
wflourish
G-4I3R6V-3
wflowerbeds
K5
wflowering
I7T-7
wfly
I-3V3
wflying
J2T-2
wfocus
I-5R4
wfocused
S6U-6
wfolk
G-6I4
wfollow-up
G4I-4
wfollowing
I-3T3
wfood
G-6J4
wfoodworks
G-2I-3J5
wfootage
I5J-3
wfor
F6J-6
wforce
I-5V5
wforced
S-5U7
wforces
K4W-5
wforecasting
T4
wforeign
I-5J9
wforestry
I5
wforged
G-4S-5U9
wforging
I-4T6
wforgot
S4V-3
wform
I-3J3V3
wformed
S3
wformulated
G-4U4
wformwork
I9R-7
wforum
I3
wforward
G-7O8
wfound
O-6P3R5S3
wfounding
I-4J7T-3
wfour
D3
wfour-legged
G4U-3
wfourteen
D7G-5
wfourth
G-4J4
wfox
J5
wfrance
I-6J10
wfree-falling
G5T-5
wfreedom
I3
wfreely
O3
wfrench
G12I-6R-5
wfriday
J4
wfriendship
G-3I4
wfrigate
G-5I8V-3
wfrigates
K2W-2
wfrighten
R4
wfrom
F4J-2
wfront
G3I-3
wfrontline
G-4I-4R5V3
wfruits
K3W-3
wfugitives
K6W-4
wfujian
G5J-7
wfulfilled
U3
wfull-caliber
G6I-5
wfull-time
G3I-3
wfun
G-4I6
wfund
J3R-4
wfunders
K3
wfunds
J3W-3
wfurther
O10R-9
wfurthermore
I-3J-4O8
wfushou
G5J-5
wfutian
I4J-4
wfuture
G7I-7
wfuzzy-you
I4J-4
wg
J7R-3
wgain
I-3R3
wgalileo
J4
wgansu
J3
wgao
J3
wgardening
I-6T6
wgases
J-4W5
wgasp
V3
wgates
K3
wgather
I-6R6
wgathered
S-5U5
wgathering
I7T-9
wgathers
W3
wgay
G3R-3
wgba
I-2J2
wgdp
J5
wgear
G-2I2
wgeneral
G2I-5J3
wgenerated
S3
wgenerations
J3
wgenetic
G2
wgenoa
J5
wgerm
I4
wgerman
G15I-3J-12
wgermany
J5
wgfbzb
I4J-4
wgibraltar
I-3J5
wgil
J5
wgive
R3V-3
wgladys
J4
wglorious
G5J-4
wgo
I3J3V-4
wgod
I4R-3
wgoddess
G-3I3
wgoing
T4
wgolden
J3
wgolmud
J2R3
wgood
G10I-4J-3
wgood-quality
G5I-4
wgoodwill
I4
wgot
S3U-3
wgovernment
I3J-3
wgrace
J4
wgrade
G-5I10S5U-3
wgraduate
I4R-4
wgraduated
S2U-2
wgraduates
K7W-7
wgrandchildren
I-4K5
wgrandmother
I3
wgranting
I-6T6
wgraphic
G4
wgrasp
I5R-6
wgrass-roots
G9K-7
wgrassroots
G-4K4
wgreat
G3J4
wgree
J6R-3
wgreenfield
I-3J5
wgreenhouse
I2
wgreenland
J4
wgrigory
J5
wgrivory
I-3J3
wgrossly
G-4O4
wgroup
I-4J6
wgrown
U7
wguangdong-hong
G10J-9
wguaranteed
G-6S-2U9
wguaranteeing
G-3T3
wguarantees
K2W-2
wguarded
U3
wguardian
G-7J7
wguarding
G-3T3
wguards
F-4K10W-5
wguess
V3
wguest
G-2I6
wguided
S2U-2
wguides
K3W-3
wguiding
G-4I-3J6
wguilty
G11I-9
wgulf
J3
wguo
J3
wgushing
I-5T7
wguterres
J3W-4
wguys
K6
wh
I4J3
wha
I3
whacker
G-4I4
whad
S6U-6
whairs
K8W-6
whairy-crowned
G3U-3
whall
I-4J4
whanded
S-4U4
whandheld
G-2I4
whandle
I-5R5
whandled
S-3U3
whandling
I-2T2
whandover
G-4I5
whands-on
G3I-3
whandshake
I4
whannah
J4
whanoi
G-3J6
whappened
S3U-3
whappier
G10I-4O-4V-3
whappy
J3R-3
whard
G8O-7
whardcore
G-4I7O2
whardware
I7
wharm
I5R-5
wharry
I-4R7
wharsher
N3R-3
whartmann
I-4J4
wharvest
I-2R2
whas
W5
whashtags
J-3K5
what
I3
whave
J3R-10V8
whe
J-9M13
whead
I3J3R-5
wheader
G-4I4
wheadquarter
G-4I-11M5R11
wheadquarters
I19J6K-19W-7
whealing
I5T-5
whealthy
J5
whear
R-4V4
wheard
S-4U4
whearing
I6T-6
wheat
I4R-4
wheaven
G-4I11U-3
wheavenly
G8O-7
whello
J5
whelp
I-8R-3V11
whelpful
G6
wher
N4
wherding
I-5T7
where
O5
wheroine
G-3I3
whi
I3J-3
whidden
S-3U5
whigh
I-4J6
whigh-altitude
G7I-3J-4
whigh-intensity
G6I-6
whigh-precision
G3I-3
whigh-quality
G5I-5
whigh-ranking
G9T-9
whigh-tech
G5I-7
whigh-temperature
G6I-6
whigher
G4O-6
whighland
I3
whighlight
I6R-4V-2
whighway
I-4J6
whillside
G-3I5
whinggan
G-2J4
whips
I-3K3
whis
J-4N5
whit
I-5R-2S5U5
whk
G-3J6
whksar
G-2J2
whoh
G-2J4
whohhot
J4
wholes
K3W-3
wholidays
K6W-6
whollywood
G-4I-4J7
whonest
G5
whong
G-9J16O-3
whonored
G-3U3
whopes
K-3W3
whorn
I4J-4
whourly
G-7O7
whouse
I-4J9
whousekeeping
I8T-7
whowever
J-4O4
whu
G-4I4
whua
J3
whuan
J3
whubble
G-4J4
whubei
G-4J7
whunan
G-8J8
whundred
J3
whung
I-4S3U7
whunting
G-3I4J7T-7
whurry
R4
wi
J-6M17R-3
wiaea
G-2J2
widentified
S-4U4
wif
F9J-3
wiit
J4
willogical
G4I-4
wimagine
R-2V2
wimmersed
G-3
wimmersive
G4I-4
wimminent
G8I-8
wimpacted
G-6U6
wimpacts
K4W-4
wimpala
I4J-4
wimplement
I-5R10V-3
wimplementation
I-3J3
wimport
I3J-3
wimporting
G-3T3
wimproper
G3I-3
wimprove
R5V-5
wimproved
S-4U4
win
F11J-7
wincense
I4
wincinerate
R3V-3
winclude
R-3V3
wincluded
S3U-3
wincluding
T3
wincomes
K3
wincrease
I-7R-3V10
wincreases
K4W-4
windian
G5J-3
windicate
G-4I-5V12
windigenous
G-3J3
windividual
G-3I3
windividuals
K4
windustrial-city-service
G7I-5
winfants
J2K-2
winfected
G4S-3
winflow
I3
winfluence
I-3R3
winfluenza
G-3I5
winflux
I3J-3
winformal
G5J-3
winformed
S-6U4
winfrared
G3
winge
J2
winherit
I-4R-3V11
winitiate
R3
winitiatives
K5W-5
winitiator
I3
winject
G-4R4V4
winjected
S-3U3
winland
G5J-3
winlay
I6
winner
G8I-6
winning
I3T-3
winnovated
S4
winquired
S-3U4
winquiry
I6J-2
winside
F10G-2I-8
winsisted
S3
winspection-free
G4
winsufficient
G7R-3
winsurance
I3J-3
wintact
G6I-4
wintegrated
J4S-6U4
wintensifying
G-6I-3T10
wintention
I-3J3
winterconnected
G-3S-3U6
winterested
G15U-15
winterests
J-3W5
winterim
G-6I8
winterior
G-3
wintermediate-range
G3
winternational
G-7J7
winternet
G-3I-4J6
winvaluable
G4
winventory
G-6I6
winvestigated
S3U-3
winvestors
J4K-4
winvited
S-4U4
winvolved
S-11U11
winvolvement
G-3I5
winvolves
K-3W3
winward
I-4O6
wir-1
G3I-4J2
wiran
G-4I-2J10
wiranian
G12J-8
wiraq
I-3J3
wirresponsible
G3
wis
R-3W10
wislamic
G-6J6
wislands
I-4J4K4W-4
wisolated
G-3U3
wissue
I-3R5
wissued
U4
wissues
W3
wissuing
I-7T7
wistanbul
G-3J3
wit
I-4J-8M12
witalian
G5J-5
witalics
J-3K3
wits
J-7N10
wivoire
I-2J4
wjanuary
G-5J6
wjapan
G-4J6
wjapanese
G8J-7
wjaponicus
G-3I5J-3
wjaw
I4J-2
wjean-claude
G-3J3
wji
J3
wjiang
I-3J5
wjiangning
J-5T7
wjiangxi
J5
wjiaxing
T3
wjilin
J4
wjinping
J4
wjohor
I6J-5
wjoined
S7U-7
wjoining
J-3T3
wjoint
G12I-12
wjointly
J3O-3
wjournalist
I8J-6
wjournalists
K5W-5
wjudge
I3V-5
wjuice
I3
wjuly
J11O-5
wjumped
S4U-4
wjune
J2
wjunior
G4I-5
wjury
I4J-4
wjust
O4
wjustify
R4
wk
J5
wkeep
G-4R3
wkeeps
W3
wkekexili
J3
wkept
S-3U3
wkey
I3R-3
wkhatami
J4
wkick
V5
wkilogram
I4
wkilograms
J4
wkind
G-4I4
wking
I8T-8
wkm
I3
wknight
I-3J3
wknot
I7J-4
wkong
J3
wkronstadt
I-3J5
wkv
I4
wkwh
I3J-3
wlabour
I3V-3
wlaid
S6
wlake
I-6J6
wlamented
G-4S7U-3
wlancet
G-4J3
wland
I3J4R-3
wlanded
S7U-7
wlandfall
I6
wlandfill
G-2I4
wlanding
I8T-8
wlandscaping
I-4T6
wlang
I-3J3
wlantern
I6
wlanterns
K3
wlao
G-4J8
wlaos
G-3J6
wlarge
G4J-4
wlarge-scale
G6I-6
wlargely
G-2O2
wlast
G4J-4
wlasted
S3U-3
wlasting
G6T-5
wlasts
K-2W2
wlate
G-4O4
wlater
G-10O10
wlatter
G12I-12
wlaugh
F4I3
wlaughs
I-3W4
wlaughter
I8O-3
wlaunch
G-2R4
wlaunches
W3
wlaw
J4
wlawn
I5J-3
wlay
R-4V3
wle
I3R-3
wlead
I-3
wleadership
J4
wleague
I-4J7
wlean
G7
wlearn
R3
wlearned
S6U-6
wlearning
I4T-4
wlearnt
I-7S6U5
wleave
I2R7V-9
wleaves
K-5W7
wleavethe
G-4I4
wlecture
G-3I4
wlectures
K-17W16
wleft
G-4I-11S9U5
wleft-wing
G8T-4
wlegalized
G-3S3
wlemaire
J-4O4
wlempat
J3O-2
wleniency
I3
wlenient
G6I-6
wlens
I7K-7
wless
C5G-14O9
wlesson
G-3I3
wlet
R5S-4
wletters
K6W-4
wlevee
I3
wlevel
I3J-3
wleverage
G-3I9R-6
wli
G-3J5
wlian
G3I-4
wliangping
J2T-2
wliaoning
J-5T7
wlicensing
I-5T5
wlie
I-4R4
wlies
K-9W9
wlife
J3
wlift
I3R4
wlifting
I-5T5
wlight
G-3I8O-4
wlight-colored
G8U-6
wlike
F17G-12V-6
wlikely
G10O-10
wlimited
G4U-4
wlin
J5
wline
I3
wlinen
G-3I5
wlingwu
G-4J4
wlinhe
J5
wlink
R-4
wlip
I5J-4
wlisa
I-3J5
wlist
I-3
wlisted
G-4S-9U13
wlisten
R3V-3
wlistened
S5U-3
wlistening
I-3T5
wlit
U3
wliterary
G7I-5
wlittle
G3J-2
wliu
J5R3
wlive
G-5V9
wlivecast
J3
wlived
S6U-5
wliving
G-6I13T-6
wloaded
S3
wloan
G-7I7
wlocated
S-10U10
wlog
V3
wlogic
G-3I3
wlonely
G11O-11
wlong
G-10O10
wlong-distance
G2I-2
wlong-lasting
G9I-4T-5
wlonger
G-9O9
wlook
I-4R5
wlooked
S5U-5
wlooks
K-4W4
wloosened
G-4
wlost
J-4S3U3
wlotus
G-5I6
wloud
G10I-3J-5
wlouder
G10I-5
wlow
G8I-7
wlow-end
G5R-5
wlow-fat
G6
wlow-income
G5
wlow-quality
I4
wlow-risk
G5
wlowering
I-3T3
wltd
I-4J4
wlu
J4
wlucky
G3
wlukaku
J5
wlurking
I-4T4
wluster
I3
wma
J3
wmacao
G-3J6
wmacaque
G5I-6
wmacro
G-4I6
wmacro-economy
G3J-3
wmacron
I-4J6
wmainland
G-5J5
wmaintain
R3V-3
wmaire
J3
wmajor
G5J-5
wmake
I5J4R-5
wmakeup
I5
wmaking
T3
wmalaysian
G-5J7
wmale
G-4I4
wmall
I5
wman
I4
wmancinelli
J3
wmanipulating
I-3T4
wmanned
G-4U6
wmanufacturing
I4J-3
wmanuscript
I3J-3
wmany
G3J-3
wmarch
I-2J6
wmarine
I5
wmarinichev
K3
wmaritime
I-3J3
wmark
I4R-4
wmarked
G4S-8U4
wmarket
J4
wmarketing
I11T-11
wmartin
I5J-3
wmasterpieces
K3
wmatch
I3
wmaterial
G-19I19
wmatt
G7J-7
wmatter
I5R-4
wmayor
J3
wmazu
J5
wmca
J5
wme
I-4J-2M8
wmean
R2V-2
wmeaning
I4T-3
wmeans
K-12W11
wmeasured
U2
wmeasures
J-6K13W-8
wmeasuring
I-2T4
wmechanisms
I-4K4
wmechanized
S-2U2
wmedia
C5D-2J-3K3M-4
wmedicines
J-4K9W-5
wmeeting
I15J-8T-7
wmeets
K-3W3
wmeghan
J4
wmeixi
G3R-3
wmember
J4
wmembers
J-3K3
wmengniu
J4
wmention
I-9R9
wmerchandising
J-4T3
wmerchant
G-3I3
wmere
G3
wmetallic
G2I-2
wmetallurgy
I3
wmgto
I-3J3
wmid-august
G7J-5
wmid-autumn
I5
wmiddle
I-4J4
wmidnight
G-6I9J-3
wmidwife
G-3I3
wmigrant
G7I-7
wmigrated
S-4U4
wmigrates
K-6W6
wmilitary
G12I-9J-3
wmilky
J3
wmillennium
G-3
wmimics
K3
wmind-blowing
G8T-6
wmineral-rich
G3I-3
wminister
I-3J5
wministers
J3
wministry
I-5J7
wminority
G-4I5
wmiss
G-5I3R5
wmix
I-4R4
wmixed
G3S-4
wmo
J4
wmobile
G3I-3
wmobilize
R-2V2
wmocked
S2
wmodeling
I5T-3
wmoderate
G3R-3
wmogul
I3
wmohammed
J4U-2
wmoisture
G-5I7
wmolding
I6T-4
wmom
I3
wmonday
J6
wmongolian
G5J-3
wmonitor
I-4R4
wmonitoring
I17T-17
wmonkeys
J-3K3
wmood
I3J-3
wmoon
I7J-7
wmorale
G-3I3
wmore
G11J-7
wmorning
J-3T3
wmosaic
I4
wmoscow
J4
wmoses
K4
wmost
G5J-3
wmoth
G-4I4
wmouth
G-5I7
wmouthparts
K3W-3
wmove
R3
wmoved
J3S-4U4W-3
wmoves
J-2K3
wmoving-back
G-2I2
wmozzi
K3
wmr
J6
wmrs
J3K-3
wms
G-5J6
wmu
I3K-3
wmuch
G-4O4
wmud
I10R-3
wmuddy
G5I-4
wmugulazzamugulazza
J3
wmulti-channel
G4I-4
wmulti-mode
G3
wmulti-party
G8I-6
wmulti-purpose
G3
wmultiverse
G-4I4
wmuntjac
I3
wmurder
G-4I4
wmuscles-xinhua
I-3K5
wmushroom
I4
wmy
J-4N10
wmystery
I-3J3
wn
J3
wnairobi
J2
wnamed
S-2U6
wnan
J3
wnana
J3
wnanjing
G-5I5J3T-3
wnantes
W3
wnarrative
G7I-7
wnatanz
I-3J3
wnation
I5J-5
wnational
G-8J12
wnations
J6K-4
wnato
J3
wnavy
I-3J7
wnba
J4
wnd
I-4
wnear
F9G-10
wnearby
F-3G3
wneed
I-6V10
wneeded
S-4U4
wneeds
K-4W4
wnegotiating
I-2T2
wneither
C4E4O-7
wneonatology
I3J-3
wnerazzurri
I-4J4
wnerve
R-4
wnet
G13J-10
wnetherlands
J5
wnetwork
I-5J5
wnew
G-4J8
wnewborn
G4I-4
wnews
I7J7K-6W-3
wnews-hunan
G8J-6
wnext
G7O-4
wnguyen
J3
wnine-game
G4
wningxia
I-4J5
wninth
G3
wno
E8O-3
wnoisy
G3
wnon
F4
wnon-damaging
G4
wnon-energy
G3I-3
wnon-manual
G5I-3
wnon-profit
G4I-4
wnon-standard
G6I-4
wnormally
O3
wnorth
J3
wnortheast
G-8I5J4
wnorthern
G-3J7
wnorway
J4
wnot
O9R-3
wnotable
G5
wnoted
S4U-4
wnotice
I-3
wnoting
J2T-2
wnour
J4
wnovel
G-7I6
wnovelist
I4R-3
wnow
O7
wnowadays
O6
wnsw
G-4J6
wnucleus
I4
wnurse
G-4I4
wnurturing
T4
wnuts
K3W-3
woats
K3
wobjects
K6W-6
wobsidian
I5
wobstacle
I6
woccupy
S-3V3
woccurred
S8U-8
woctober
J3
wof
F5J-4
woff
O-5P4
woffensive
G-3I3
woffer
R-3V3
woffers
K-7W7
woffice
J2
wofficial
G-4I4
wofficiating
G-4T5
woffline
G3I-9J11R-4
woh
J-4O6
woil
I4J-4
wold
J3
wold-age
G4I-4
wolder
G5I-5
woliver
J4R-3
wolympic
G-6J6
won
F10J-7
won-site
G2I-2
won-the-spot
G3R-3
wonce
F-12O12
wone
D21I-19J-10M8
wone-sided
G7U-6
wone-stop
G3
wonline
B-4F-4G7I-3J7O-5P5
wonly
G-2O2
wonshore
G-3O6
wonto
F6I-3
wopen
G5R2V-5
wopened
S6U-6
wopening
I5T-7
wopening-up
G4I-6
wopens
J-3W4
woperated
S2
woperating
J-4T4
wopinion
I-3J3
woppose
R-5V5
wopposite
P3
woptimistic
G4
woptimize
R-6V6
wor
C4J-4
worange
G-3I3
worder
I-3J5
wordered
J-4U3
worganized
S-5U5
woriginal
G3I-3
woriginated
S-5U7
woriginating
I-5T5
wosaka
J4
wother
G17I-3J-12
wottawa
J5
wour
J-3N6
wourselves
K-7M7
wout
F-12G29J5O-12P-10
woutbreak
I-3R3
woutfield
S3
woutlook
I7J-5
woutside
F11G-2I-6O-2
woutstanding
G-4J4
woutward
F5I-3
wover
F16J-10O-9P4
wover-age
G9I-11
wover-aged
J4
wover-training
G5T-5
woverall
O4
wovercame
S3
wovercome
S3
wovercrowded
G-5U6
woverhead
I4
wovernight
G4O-4
woverseas
G-2O2
wovertaking
I-6T6
woverweight
G4
wown
G3
wpacific
G-8J9
wpackaging
G-3I8T-5
wpact
I3J-3
wpaid
S-3U3
wpainting
I4T-5
wpairs
K3
wpalace
F4G-3
wpan
G-3I-4R4V4
wpandemic
I-4J3
wpang
I6J-6
wpanorama
I6J-5
wpanoramas
K4
wpaper
F-3I5J-2
wpaper-cutting
G8T-9
wparabolic
G3I-3
wparis
J4
wparish
G3R-3
wpark
I-3J4
wparks
W4
wparticipated
S9U-9
wparticipating
G-6T5
wparty
G-4J6
wpass
I-4R3
wpassed
S3U-3
wpasses
K-7W7
wpast
F10I-15O5
wpatents
J3K-3
wpathogen
I4
wpatient
G5
wpatriot
J5
wpatriotic
G-4J4
wpatrol
I3
wpatterns
K-3W3
wpaul
I-3J3
wpay
I-4R3
wpays
K-4W6
wpeaceful
G2J-2
wpeacekeeping
G-4I4
wpeacetime
G-2I6
wpeak
G-2I2
wpeer-reviewed
G4
wpen
G-3I5
wpending
F9G7T-14
wpeople
G-3I-4J-7K16
wper
F15I-14
wperfect
G4R-6V2
wperform
R7V-7
wperforms
K-3W4
wperhaps
K-3O12W-2
wpersian
G-4J4
wpersistent
G5I-5
wpersonalized
G-3S7U-3
wpeter
J5
wpetersburg
J4
wphilippine
G7J-7
wphilippines
J6K-4
wphoenix
G-3J2
wphonehe
J3
wphotographed
S3U-3
wphotographs
J-3K4
wphotovoltaic
V3
wphysical
G4I-5
wphysician
G-2I2
wphysics
I6K-2
wpictured
U4
wpictures
J-3K5
wpile
F-3
wpilot
G-6I9R-3
wpindo
J3
wping
I5J2T-7
wpipeline
G-6I7
wpitch
R7
wplace
I7R-7
wplainclothes
K3W-3
wplan
I5J3V-5
wplanned
S-2U2
wplanning
I12T-12
wplans
J-3W4
wplanted
S-4U4
wplastic
G-19I19
wplatform
J3
wplatforms
J-3K3
wplay
I-6R6
wplayground
G-3I5
wplaying
J-3T3
wplays
K-4W4
wplease
R6
wpleased
G5U-5
wplenty
D-2I5
wplus
C5G-3
wpointed
S3U-3
wpoland
I-4J8
wpolish
G3
wpolished
S-3U5
wpolitical
G-3J3
wpoliticized
G-2U3
wpoll
I2
wpollen-covered
G4
wpollinated
S7U-5
wpoor
G8I-11J2
wpoorer
G4I-4
wpoorest
G8I-6
wporcelain
I5
wposition
I-4J4
wpositioning
I-10T10
wpossess
G-2I-3R7V3
wpost
I7
wpost-2020
G7I-4J-3
wpost-80
I3J-3
wpost-80s
J-6K8
wpost-90
J-3
wpost-90s
G3I-5
wpost-disaster
G8I-8
wpost-tax
G5J-5
wpostgraduate
G-10I11
wpotassium-containing
G8T-6
wpoultry
G-4I9R-5
wpouring
I-9T9
wpractice
I3R-3
wpraise
I-3R3
wpraised
S4U-4
wpraises
K-3W3
wprc
I-2J4
wprecipitation
I3R-3
wprefecture
G-5I9J-2
wpreferred
G3S-7U4
wpregnant
G3I-3
wpremier
I4
wpremiere
G-3I3
wpremises
K-3W3
wpreparatory
G6I-6
wprepared
S-3
wpresent
I-6R6
wpresented
J-3
wpresenting
I-4T6
wpresided
S3
wpresident
I-3J6
wpresidential
G-3J3
wpretty
I-3O7
wprevalent
G3
wpreview
I5J-3
wpricing
G-3T5
wprimary
G5I-5
wprime
G9I-9
wprinciples
J-7K7
wprivate
G6J-4
wprize
I7V-7
wpro-establishment
G5I-5
wproblem
J4
wprocessing
I11T-11
wprocuratorate
G-6I7
wproduces
K-11W11
wproduction
I11J-11
wproducts
J4
wprofessional
G4J-4
wprofitable
G4O-3
wprohibit
J4
wprohibited
G-2
wprohibits
K-3W3
wprojected
G-6U6
wprominent
G9I-9
wpromote
F-2R3
wpromoting
J-7T7
wpromulgated
S-3U3
wprone
G6I-2U-4
wproof
I4
wpropaganda
G-3I6J-3
wprophet
I3
wproposed
G-3U5
wproposes
W3
wproposing
T2
wprops
K-3W3
wprotected
G4S-3
wproud
G4J-3
wprove
R-4V4
wprovided
U4
wprovidence
I-3J3
wprovider
I3
wprovince
I-4J4
wprovinces
J-3K3
wprovincial
G5I-5J2
wprovoke
R5
wpublished
S-7U11V-2
wpublishing
J2T-3
wpudong
J4
wpulled
S3
wpuppet
G-3I7R-4
wpurple
G3
wpursuing
G-4T4
wpursuits
I-3K3
wput
R-3S3U4V-3
wputin
J4
wputs
K-3W5
wpyramids
I-4K4
wqian
G3I3
wqinghai-tibet
G2J-2
wqingyuan
G-3J3
wquality
I7J-7
wquasi-east
G7I-5
wquestionnaires
K-7W9
wquoted
S-3U3
wradar
I4
wraise
R5V-5
wran
S8
wranged
S6U-6
wrank
I2J-2
wranked
S-3U3
wranks
K-2W2
wrarely
G-3O3
wrd
K-2
wre-election
I4J-4
wreach
I-2R4
wread
R3S-3
wready-to-wear
G6I-4
wreal
G4J-4
wreal-name
G-3I5
wrealize
R-5V5
wrealized
S6U-6
wreap
J3
wrebound
G-3I3R4
wrebounding
T4
wrebuilding
I-3T5
wrecently
J-4O6
wrecommend
V4
wrecommended
G-5U5
wreconfigurable
G4I-4
wrecord
G-7J3R2
wrecover
R3X-3
wrecovery-xinhua
I5
wrecruit
R3
wrecruited
S-4U4
wrecruiting
G-3T4
wred
G-4I-2J13U-3
wreduced
S-4U4
wredundancy
I4
wreferred
S4U-4
wrefers
K-10W11
wreflect
R-7V7
wreflected
S4U-4
wreform
I3J4R-5
wrefuse
G-3V4
wrefused
S5U-3
wregain
R3
wregards
K-7W12
wregime
I3
wregister
I-4
wregistered
G-5U5
wregret
R7V-3W-2
wregretted
U3
wregulate
R4
wregulation
I4J-4
wregulatory
G9I-6
wreignite
G-4R4
wrelated
G-3S5
wrelatives
K3W-3
wrelease
J3R3V-5
wreleased
S-13U13
wreleases
J-3K6W-3
wrelocated
G-3U5
wremain
R-5V5
wremained
S5U-5
wremedy
G-5R3
wremember
J-5R5
wreminder
G-7I5
wremote
G7R-3
wremoved
G-6U5
wrenminbi
J4
wrenowned
G10S-2U-6
wrepair
R3V-3
wrepaired
G-2S3
wreplacement
I3
wreplay
G-5I7
wreplica
I6J-4
wrepo
I5
wreport
I-2J6
wreported
S3U-3
wreporter
J4
wreporting
I4T-4
wreports
J-3K3
wrepresentative
G-6I6
wrepublic
G-3J3
wrepurchase
G-12I7J6R-6V5
wrepurchasing
I3J-3
wrequest
I-4R4
wrequire
R-6V6
wrequired
S-8U8
wresident
G-7I7
wresidents
J3
wresilient
G9I-9
wresisted
S6U-5
wresolutelystrike
R4
wrespect
I-2R2
wrespecting
I-4T4
wrespects
K3W-3
wrespond
R4V-4
wresponded
S5U-5
wrestricted
G-6U5
wresult
I-3R3
wresume
I-5R3
wresumed
S2
wretaliate
G-3I-4R10
wretaliatory
G5I-3
wretired
U-3
wreturn
I5V-5
wreuters
J4
wrevenge
G-3I5
wreverse
I-3R3
wreview
I-3
wrevised
G-2J-5S-3U11
wrevolutionary
G5I-5
wrevolves
K-3W3
wrewards
K2O-2
wrhine
I9J-8
wrichest
G6I-4
wrid
J-4R8
wright
G-5I-7O10
wright-wing
G5J-4
wrights
J5
wrigid
G4
wring
I-5R5
wringing
I-9T9
wriot
G-4I6J-3
wrise
I3J-5
wrises
J3K-5
wriver
J3
wrmb
G-4I-4J7R5
wroad
J5
wrobert
J4
wrock
I3
wrolled
G-3U3
wrolling
I-6T7
wroof
I2
wrorslett
J5
wrotten
G7R-3
wroyal
G-3
wruble
G-6I6
wruhr
G-4J6
wrules
J3K-3
wruling
I11T-11
wrussia
J5
wrussian
G3I-3J6
ws
J4
ws-300
G3J-3
ws-400
I-2J2
ws-500
J3
wsacrifice
I4R-3
wsacs
K4
wsad
G5I-3
wsafeguard
F-10I7R5
wsafeguards
K4W-4
wsafety
I2
wsailed
U3
wsailing
I4
wsalary
G-5I7
wsaline
G-6I6
wsaline-alkali
G7J-5
wsaline-alkali-tolerant
G3
wsaline-saturated
G5U-4
wsalinity
G-3I3
wsalmon
I4
wsalt
G-4I6R-3
wsaltsalt-tolerant
G4
wsalvage
R6
wsampled
S-3U3
wsampling
I4
wsams
J3
wsanchez
J4
wsand
G-4I7
wsanitary
G4
wsany
J5
wsar
G-3J5
wsars
J3
wsasac
I-3J5
wsashimi
J-3K3
wsatellite
G-7I6
wsatisfy
V2
wsave
J-3R9V-6
wsaving
J-4T4
wsaw
V-3
wsay
I-7R3V4
wscale
I4R-3
wscarce
G6I-4
wscared
G-5S4
wscattered
G3
wscent
G-4I4
wscheduled
S-3U3
wschool
I-3J3
wscience
I5J-5
wsciences
J3K-3
wscore
I-4R4
wscreening
I6T-5
wscreens
K4
wscreenwriter
I3
wsculpture
G-4J4
wsea
J3
wsearch
I-3R3
wsecond
G8I-8
wsecond-hand
G4
wsecret
G3J-4
wsecretariat
J3
wsecretary
G-5J9
wsection
I9J-9
wsecurities
K4
wsecurity
I-4J6
wsee
J-4R4
wsees
W2
wseized
S2U-2
wselangor
G-3J4
wselected
S-11U11
wself
I-2M3
wself-assembly
G6I-6
wself-directed
G4S-4
wself-discipline
G8I-5
wself-esteem
G8I-3
wself-raised
G5
wself-repair
I6
wself-service
G7I-5
wselis
J4
wseminars
K3W-3
wsenate
G-7I9J4R-5
wsent
S-2U2
wsep
J2
wseparate
G10R-10
wseptember
G-2I-4J9
wserbian
I-4J3
wsergeants
K2W-2
wserialized
S4
wserie
J5S-3
wseries
J6K-4
wserve
I-5R2V2
wserved
J-2S5U-3
wservicemen
I-4K8
wservices
J4K-4
wsession
I3J-3
wset
I-10R-4S3U11
wsets
K-4W4
wsetting
I2T-2
wsettled
G-4J-3U5
wseventh
G2
wseveral
G6J-6
wshanghai
J5
wshape
I5R-5
wshareholding
I10T-10
wshares
J5K-3
wshares-economic
G6J-6
wsharing
J4T-4
wshe
J-3M3
wshed
I6R5S-10U-5V5
wsheepfold
G-3I3
wsheikh
I2J-2
wshenzhen
G-3J4
wshield
G-4I6
wshining
T2
wshiny
G4
wshinzo
J3
wshoot
I-3R3
wshooting
I6T-6
wshootingshooting
I3T-3
wshopping
I13T-13
wshort-distance
G14I-8R-5
wshort-range
G-3I3
wshortlisted
S4U-4
wshortly
O5
wshoubei
G-3R5
wshouguang
G-4I4J7
wshould
H3
wshouted
S4
wshower
G-3I3
wshows
J-2K-5W8
wshrubs
K4
wshut
G-2R8
wsi
I8J-6
wsic
G-2J-3R8
wsiem
J3
wsignal
G-10I10
wsilver
G-6I6
wsimple
G8I-8
wsimplified
G-3
wsince
F5J-5
wsingapore
G-3J8R-4
wsingle-hole
G3I-3
wsingles
J3K-3
wsino-france
G3
wsino-french
G4J-4
wsino-japanese
G5J-5
wsino-us
G4J-4
wsisi
I-4J8
wsit
I4J-4
wsitaraman
J3
wsitharaman
J5
wsits
K-5W5
wskin
G-3I3
wskyscraper
G-12I14
wslaughter
I6R-6
wslaughtering
G-3
wsleeping
I-4T4
wslight
G4I-4
wslimy
G6
wslope
I4J-4
wslowed
S4U-4
wslower
G5I-5
wsmall-mass
G4
wsmart
G6I-7R-3V3
wsmash
R-4V5
wsme
J3
wsmeared
S-3U5
wsmell
G-4I4O-4R4
wsmile
G-8I8
wsmoke
I7
wsnc
J4
wsnobbish
G7I-3R-3
wsnoring
G-2T4
wso
F-4O8
wsoared
S4U-4
wsocio-economic
G7J-7
wsoda
I4
wsoft
G8J-4
wsoftware
G-5I7
wsold
S-3U3
wsolemnly
O3
wsolicits
K-2W2
wsome
E12J-6
wsomewhat
I-3O5
wsona
I-3J7
wsort
I2
wsought
G-4U5
wsound
G-7I7
wsounds
K9W-9
wsource
I13J-12
wsouth
G4I-6O4
wsouthwest
G-5I10J-3
wsoviet
G8I-4J-5
wsow
I6
wsoybeans
K4
wspace-time
G6O-4
wspadix
I3J-3
wspain
I-5J7
wspan
R3
wspaniards
J-4K6
wspanish
G3
wspare
I-3
wspark
I-3R3
wspd
J4
wspecial
G4
wspecialized
J4
wspecialty
G-6I6
wspecimens
K4
wspeed
I6J-5
wspeedboat
I6J-5
wspeeding
I-3T3
wspending
I-7T9
wspin
R3
wspinning
I-4T6
wspiral
G-5I5
wspleen
G-3I4
wsplit
S3
wspoken
G-3U4
wsport
I4
wsports
J3
wspot
G-4J4
wspread
I-8R3U6
wspring
I4J-5T3
wsquad
I4
wsquare
G3I-3
wsqueeze
I4V-4
wsqueezed
S-2U2
wsqueezing
I-5T7
wsrepniov
I3J-3
wsri
G-3J4
wst
G-3J4
wstable
G4J-2
wstand
I-5V4
wstandard
G3I-6J3
wstanding
G-5I3
wstands
K-4W4
wstarch
I5
wstark
G5
wstarred
G-2U2
wstart
I-4R6
wstarted
S9U-10
wstarting
J-3T3
wstate
G-4J6
wstate-owned
G14J-4S-5U-2
wstated
S-3U3
wstates
J4K9W-13
wstating
I-3T3
wstation
J3
wstatistics
K3
wstay
I-5J-5R10
wstead
I3
wsteady
G5I-3
wstem
I-3
wsticky
G7I-4J-3
wstill
J-5O5
wstimulating
I-2T4
wstinking
G-3T5
wstipulated
S3U-2
wstomach
G-2I3V3
wstood
S4U-4
wstop
I-6R6
wstopped
S6U-6
wstorage
G-7I7
wstore
I2
wstories
J3K-3
wstorm
I5J-4
wstory
I2
wstory-telling
I4T-4
wstorytelling
I7T-7
wstraight
G11I-11
wstraightened
G-4U4
wstrange
G13I-8
wstreak
I4
wstreamline
I-7R8
wstreet
I-4J5
wstrengthen
R4V-4
wstrengths
K4
wstresses
K3W-3
wstressing
T4
wstretch
I4R-4
wstretched
U3
wstrict
G10J-4R-5
wstrike
F-2I4
wstring
G-3I9T-6
wstriving
I4T-4
wstronghold
I4J-4
wstructures
K4W-4
wstuck
S10V-2
wstudents
J-4K6
wstudies
J-5K5
wstudy
I-5V5
wstunning
G9T-9
wsu
I6
wsub-branch
I5J-3
wsub-forums
K4
wsubject
G4I-4
wsubstitute
G-6I5
wsubway
I-3J3
wsucceed
R3
wsuch
E-3G6
wsuffer
R3V-3
wsuggested
S2U-2
wsuggesting
T3
wsuggestions
J-3K3
wsuicide
G-5I9R-4
wsummarize
V4
wsummarized
S3
wsummarizes
K-4W4
wsummon
G-4R6
wsums
K6R-3
wsun
J5
wsunday
G-6I-4J10
wsunglasses
K3W-3
wsunset
I4
wsuper
F-4G5
wsuperior
G10I-5
wsupermarket
I4
wsupervised
G-7S5
wsupplement
I-4R4
wsupplementary
G5J-5
wsupplemented
G-3
wsupply
R-5V5
wsupply-side
G4
wsupport
J-3R3
wsupporting
J-6T6
wsupports
K-2W2
wsupreme
G2
wsurge
R3
wsurging
I-3T3
wsurpassed
S4U-4
wsurprise
I6
wsurround
G-4V7
wsurvived
S4U-4
wsuspect
G-6I6
wsuspects
K-2W2
wsuspended
S-3U3
wsustainable
G-4J4
wsutra
G-2J4
wsuv
I-5J5
wsweat
V3
wswedes
J-3K3
wsweet
G6I-6
wswimming
I6T-6
wswiping
T3
wswollen
R-3U5
wsympathy
G-11I13
wsz
J4
wtable
G-3I5
wtackle
J-3R5
wtailored
S-3U5
wtaiwan
G-6J6
wtaiwan-funded
G3J-3
wtaiwanese
G4
wtajik
J4
wtake
J-5R10V-4
wtalk
I-3V5
wtalked
S2
wtalks
K6W-6
wtall
G8I-4
wtallest
G5J-3
wtan
G11I-3J-7
wtank
I3
wtariffs
J-4K4
wtaste
G-5I5
wtaught
G-4I-5S6
wtax
I-4J6
wtaxation
I4R-4
wtaxesfrench
G3
wteacher
G-5I6
wteaching
I9T-9
wteam
I-5J5
wtechnicians
K6
wtechnology
I-4J8
wted
I-3J6
wteenage
G6I-5
wtelecommunications
I5K-5
wtelephone
G-7I8
wtemperature
I3J-3
wtemplate
G-4I-7R10
wtemple
I3J4K-6
wtemples
K3W-3
wten
G-5I-3J-3O2V6
wtender
I-4R7
wtends
K-4W4
wtense
G-4I4
wterminal
G-7I7
wterracotta
G-4I3
wterrain
G-2I4
wterrible
G2I-2
wterritories
J-5K5
wtest
I6R-6
wtesting
I12T-14
wtexas
J5R-3
wth
B5F10G-7I-5K-7R5
wthailand
J3
wthalys
I-3J6
wthan
F4J-4
wthat
F4J-3O9X-7
wthe
E22G-4J-15
wtheir
J-6N6
wthematic
G3J-3
wtheme
J2
wthemed
G4S-2
wtherapy
I3J-3
wthere
J-3M7
wthereafter
I-3O5
wthesona
I3
wthethe
E-3G-5J7
wthey
J-3M5
wthink
I-10R2V7
wthinks
W4
wthirst
I4
wthirsty
G7I-3
wthirty-two
G5J-5
wthis
E11J-3
wthose
E7G-4J-3
wthough
F4O-4
wthought
I-5S5
wthousand
D7I-3
wthreat
I3J-3
wthree
D5G-3
wthree-body
G5J-5
wthree-storey
G6I-2J-4
wthree-year
G3J-3
wtian
G-4I5
wtianhou
G-4J4
wtianjin
J3
wtianyuan
G-3J3
wtibet
G-3J6
wtibetan
G-4J6
wticket
G-4I6
wtide
F-5G-3I6R3V3
wtiff
I-4J5
wtiger
I5R-3
wtime
I4
wtime-bound
G3I-3
wtiny
G6
wtired
G9U-9
wtiring
I-2T2
wtissue
G-4I6
wtitled
S-8U10
wtitles
J3
wto
J-6Q10
wtoday
I11J-7
wtogether
O8P-8
wtokyo
I-4J4
wtold
S3U-3
wtone
I2
wtonight
O-3
wtool
I4
wtop
G6J-2R-4
wtortuous
G4
wtotal
G-2I-3V5
wtourism
I-5J9
wtourist
G-3I3
wtourists
K3
wtoward
F13G-5
wtowards
F2K4W-7
wtown
I-2J2
wtrace
I-4R4
wtracking
I-3T3
wtrade
G-3J7
wtrain
I3R-3
wtrains
G-2K4
wtransfer
J-6R5V5
wtransformation
I4J-3
wtranslational
G4
wtransmit
R7V-7
wtransnational
G4
wtrapped
S-3U3
wtravel
I3J4V-3
wtravelling
I-3J-3T8
wtrenches
K4W-4
wtrend
J3
wtriangles
K2W-2
wtrough
G-5I7
wtrudeau
J6
wtrue
G6J-4
wtrump
G-4J6
wtrust
I6V-4
wtrustworthy
G2
wtry
I-12R11
wtunneling
I-3T5
wturn
I-6R7
wturns
K-7W7
wtv
G-4I10J-3R-2
wtwists
K3W-3
wtwitter
I4
wtwo
D5
wtwo-seater
G4I-4
wtwo-way
G5I-5
wu
J4
wuae
I-4J7
wuhv
I-3J5
wuk
I-2J3
wultra-high
G4
wultraviolet
G-3I3
wun
J3
wunable
G6J-3
wuncertain
G6I-4
wunconditional
G3I-3
wunder
F7J-5
wunderground
G3I-3
wunderstanding
I7T-7
wunderstood
S-3U3
wundertaking
G-7I8
wundervaluation
G10I-10
wunderwater
G3O-3
wunexpectedly
O4
wunfolded
G6S-2U-4
wunfolds
W5
wunfortunate
G4J-4
wunicef
I-4J2
wuniform
G5I-5
wunion
I-6J6
wunions
J3K-3
wunited
G-10J13
wuniting
I-3T4
wuniversal
G4I-4
wuniverse
I3J-3
wuniverse-the
G4
wuniversity
I-6J6
wunknown
G6I-3U-4
wunlike
F4R-4
wunlocking
G-6T7
wunlocks
W4
wunmanned
S-3
wunmarried
G4
wunsuspecting
G3T-3
wunusual
G3
wunveiling
I-4T6
wunwilling
G15T-14
wup
J-5P7
wupgrade
J-5
wupgraded
G-7U7
wupgrades
K3
wupgrading
J5
wuphold
R-2V2
wupholds
K-5W7
wuproar
G-3I4
wupstream
G5I-5
wurgent
G4I-4
wurumqi
J6
wus
I-3M5
wus-hong
G9J-9
wus-iran
G4J-4
wus-led
G6J-4
wus-related
G5J-5
wusa
J4
wusage
G-3I5
wusd
B3I-3
wused
S-4U4
wuv
G-4J4
wvacation
I-4R4
wvalid
G5
wvane
I4
wvaping
G-3I5
wvariegated
G-4S3
wvegetable
G2I-4
wverified
G-4U4
wvery
G-15O15
wveteran
I5J-4
wvi
J5
wvideo
G-2
wvientiane
J4
wviet
G-3J3
wvietnam
G-3J9
wvietnam-korea
G9J-8
wvietnamese
I-3K4
wview
I-5
wviewing
G-2I-5T7
wviews
K4
wvillage
G-4J4
wviolate
V4
wviolent
G7I-7
wviolin
I4J-4
wvirtue
G-7I8
wvisible
G-16I18
wvisit
R3
wvisiting
J4T-4
wvital
G3I-3
wvnd
B-4G3J5
wvoc
I4J-4
wvolleyball
J5
wvolts
K3
wvolunteer
I3R-3
wvolunteers
J-2K2
wvote
I-4R4
wvotes
K4W-4
wwagga
J4
wwait
I-3R3
wwaited
S11U-9
wwales
J2
wwalk
I4J-3
wwalked
S7U-7
wwang
I-3J5
wwant
J-5V4
wwanted
S4U-4
wwarm
G5I-6V3
wwarming
I-6T6
wwarmly
O3
wwarmth
I4X3
wwarning
I10T-10
wwarrior
G-3I3
wwashington
J3
wwatch
I-6R9
wwatched
S4U-4
wwater-rich
G4R-2
wway
I-3J3
wwe
J-4M9
wwealthy
G4
wwebern
J3
wwebsites
K2W-2
wwechat
G-4I-4J6X3
wweek
I-3J6O3
wweekends
J-4K2W3
wweighted
S3U-3
wweixing
J5T-4
wwelcome
G-6R4V3
wwell
I-18O18
wwell-being
G4I-4
wwell-bred
G4U-4
wwell-off
G5I-5
wwells
J3
wwen
I6
wwere
S3V-3
wwest
G-7I6
wwestern
G9J-8
wwestward
F4I-3O3
wwet
G6U-3
wwhat
F-4R-3X10
wwheat
I8R-6
wwhen
J-10X15
wwhile
F15I-15
wwhite
G-3J4
wwhite-haired
G7U-4
wwhite-hot
G5J-3
wwho
G-4X6
wwhole
G4I-4
wwhole-process
G7I-3
wwhy
X3
wwidened
G-4U4
wwider
G14I-9
wwidth
I5J-4
wwill
H4W-3
wwin
I-3
wwin-win
G3I-5
wwinch
I5
wwing
G-3I7T-4
wwinning
J5T-4
wwipe
R3
wwishes
K3W-3
wwith
F8J-5
wwithdraw
R4
wwithdrawn
U3
wwithdrew
I-3S7
wwitness
I5R-5
wwomen
J2
wwon
S3U-3
wwonder
I-2R2
wwonderful
G4J-3
wwool
I3
wwoolly
G5O-5
wwork
G-4I4
wworked
S8U-8
wworking
I-3T2
wworkshop
I3
wworld
G-5J7
wworld-class
G-3I3
wworldwide
F-4G3
wworried
G9S-5U-4
wworry
G-2I-3V11
wworse
G7V-7
wworth
G7I-7
wworthy
G10I-10
wwould
H4
wwriting
I4T-4
wwrote
I-5R-4S10
wwto
G-4J4
wwu
J3
wwuhan
G-3J8R-4
wwulan
J4
wx
G-4J5
wxi
I3
wxia
I-2J4
wxiangtan
G-6I4J5
wxil
J3
wxindi
J3
wxing
J-6T7
wxinhua
G-5J7
wxinhuanet
I7
wxining
G-3J-3T4
wxinjiang
I5J-4
wxinming
I13J-10T-3
wxiong
J4T-3
wxu
J5
wxuzhou
J4
wyan
J3
wyanchuan
G3
wyang
G3I-4J3
wyangtze
J3
wye
J3
wyear
G-5I9J-4
wyear-old
G3I-3
wyear-on-year
G4I-4
wyears
J-7K12
wyellow
J5
wyesterday
I14J-14
wyi
I4J-4
wyield
R-3V3
wyields
K5W-5
wyili
G3
wylang
G-3J-5M5O5
wyogurt
I3
wyou
J-4M10
wyounger
G7I-4R-3
wyouth
I3
wyu
G-3J7
wyuan
C-4G10H5I-5J-5
wyunnan
G-5J5
wzero
D6J-3
wzhang
I-4J6
wzhong
G-3J3
wzhundong
G-4J5
wzone
J3
wzou
J4
w­
B9J-5
w°
B4
w±
B6
w·
B4
w×
B3J-3
w​
B7J-4
w–
B11F-3
w—
B11J-3
w‘
B10J-5
w“
B15J-6R-3
w”
B14I-4J-6
w…
B9I-3
w‰
B4
w℃
B6I-4
w）
B6J-3
w，
B7J-6
x, "
R-5V5
x, '
J7R-4
x, 's
J3
x, 't
R-4V4
x, (
G5J-3
x, ,
F-3G4I9K4O-2R-10U3V7W-5
x, -
B3G-3R-7V5
x, .
G-2I5J5R-7
x, 0
F-8G4I-3O8R4S9U-3V-8W-3
x, :
S-3U3
x, >
J3
x, a
E4I-4S-5U-3W2
x, ad
I-4K4
x, al
I-6S4U-7V3
x, an
D-5G6O3R3S2U-4V-4
x, ar
C2G2R2S-6
x, as
F-6I-3J3O7
x, at
F5I-3O-11R7S4V-6X4
x, au
J-4R4
x, aw
G3R-3
x, ay
G-4I6
x, bo
G4J-4
x, by
G2O5P-3R3S-5U3
x, ce
E-4F3G-3I5R-3
x, ch
V-3
x, ck
G4
x, cy
G3N3
x, di
I3
x, do
J3
x, ds
G3T2U-4
x, ea
G-4J6
x, ed
R-5U4V-2X3
x, ee
F-4O4R3
x, el
E5F-2I5R-2
x, em
G-4I3R-2S3T2V-3
x, en
F-4G-7J5O6
x, ep
I4
x, er
F-2K-3R6V-6W3
x, es
G6I4K-3R3S-7T-7W3
x, ey
R3
x, ff
V3
x, ge
I-3
x, gh
I-6R3
x, gn
G3J-3
x, gs
G-4R2
x, he
B4E-4G-3R5T-4U-4V5
x, ht
G3S-6U3
x, i
F5O-5
x, ia
R4
x, ic
G-5I3R-5S-5T6U7
x, id
R-3
x, ie
G3
x, if
K4R4W-4
x, ii
I-4R4
x, im
R4
x, in
F3I-5K-5O-4R8S-5W5
x, ip
G-3J3
x, is
E4F-5J4O-3R6S-3T-2V-3
x, it
I2O-3R4S-3
x, ke
G5I-5J-2R3
x, ks
G3I-3R5S3U-5
x, le
F2G3I-3R3
x, lf
G-4W3
x, lk
I4
x, ll
F-4M2S-2T-6
x, ls
G3R-4T-3U3
x, ly
E3I-8S8U-4
x, me
G-3O4
x, ms
D3G3J-3R-3
x, my
R-4V4
x, na
F6S-3U3
x, nd
I8J-2K4O-5R-6S-3V5X-3
x, ne
O3
x, ng
C-3E3J-3N3S8T4U-8V-5
x, ns
G4J2R-5
x, nt
E-4I6J3K-8R4S-4T4U-4
x, ny
R3
x, od
S3U-3
x, of
F-4I4O5T6V-3
x, ol
G5
x, om
I-4K4R4S-7U7W-4
x, on
G-3I-5J-6K-4S5T4U6W5
x, or
F-4G-4J3O5R-5S-5T5U4V3
x, ot
R2
x, ou
F-3O-4R7
x, pe
E-2I2
x, ps
G4R-4
x, rd
J-3S2V4
x, re
G3R2S4V-5
x, rk
O4
x, rm
V2
x, rs
J-8R3S-3U6W3
x, rt
T3
x, ry
G4I5R-4T-4
x, se
J-3R3V-5
x, sh
F4G-4S2
x, ss
S-5U5
x, st
I-2S-3U4
x, te
I8V-4
x, th
F3G-4I-5J3O-4R4U4V-3
x, to
F-3G3O4R-10S7T-3U-4V11
x, ts
F-5O-4S4V3
x, ty
C2I-4O-3V4
x, ua
J-4
x, ud
G5
x, ue
V-3
x, um
G-4I2S3U-3V4
x, up
I5K5S-2U-6
x, ur
R3T-5
x, us
F3I-3
x, ut
I-4R4
x, ve
V3
x, vy
G3V-3
x, we
F4O-4
x, wn
R-10S11V4
x, xi
I-2
x, xt
I-3R3
x, ys
G-4V5
x, ze
R-5V5
x. "
B-2F-8G4I5J3K-5O7R8S-5U-5V4W-3
x. '
J-3T3
x. 's
I4J-5M3X-3
x. 't
H4J-5V5
x. )
J3K4O-3R3
x. ,
F5G5O3S-4T4U-4
x. -
B4I-7J2
x. .
D6E-3J3K-3R5S-5T-6U5V-3
x. 0
G-9I4J3
x. :
I3
x. >
I4J-8K5
x. ?
R4V-4
x. a
E-3I-6O3S5T7U-4
x. ag
G4J-4
x. al
J5N3T-3U-4
x. am
G-5J5
x. an
E3J3O-3T-5U3
x. ao
G4I-5J2
x. as
D-3G-4M6
x. at
D-5J-5K7R-5V7
x. au
G5R-3
x. aw
J3
x. ay
G6R-3
x. be
I5V-4
x. by
I-6T3
x. ce
G4I3J-3R3T-5
x. ch
J6
x. ck
R3
x. ct
G6
x. de
I2J-5M3
x. ds
I3
x. ed
D-3E-2F-5G-3I3X5
x. en
G6J-4K-3S-3
x. ep
J4
x. er
F4O2R-4S2
x. es
E3G6O-6
x. et
J5
x. ew
J3S3
x. ey
S3
x. ft
S3U-3
x. ge
J4
x. gh
K3
x. gs
G4I-3U-3
x. he
C-3I-5K6O-5R-2S3T3U-6X6
x. ht
G4I-3J-5M3
x. ia
E5F-5
x. ic
G3I4
x. in
G-3I-2J3T2U4
x. ip
S4U-4
x. is
E4F3G4J-4X-3
x. ke
J-3O6
x. ks
G-4I4
x. ky
G-6J6
x. ld
G-2K2
x. le
F3I4K-3R-4
x. ll
I3J-8
x. lt
D4T-4
x. ly
E-4F4G-7J-4K5R7
x. me
G5I-5J-6R3
x. ms
F4P-4
x. my
G5J-6
x. na
I-3J5
x. nd
G5I-2K-4M-2O-5T-3U6W4
x. ne
E3F-3G5J-6R3
x. ng
E-4I-4O4T3
x. nk
G8I-3T-3
x. ns
D4E3G-3J-4R-3
x. nt
G-3I-2J5T3
x. ny
R-3V3
x. of
D-5E4
x. om
U3
x. on
D-10F3I8J-3O-4R6U4V-3
x. or
E3F3J-3S-2U2
x. ot
G3J2
x. ou
J6O-3
x. ps
G6J-4
x. rd
I3J-2T4
x. re
E-3I-3O-5R7
x. rk
G-3S4
x. rm
S3U-3
x. rs
E4G-2T2
x. rt
E2F-2G-8H3R6
x. ry
I3J4T-4
x. se
G4I4K-4T-7V4W-3
x. sh
G4I-4
x. sm
J4T-3
x. so
F5J-5
x. st
I-4K5O3
x. th
G-3I-3R2U5
x. to
G-2I-6K-2O7R-5T10X-4
x. ts
I-4J3K-3W3
x. ty
I2J5
x. up
I-5R2V4
x. ur
J-5O2
x. us
J3
x. ut
G-4I8J-4S-3T4U5V-3
x. ve
G-5J3K4
x. we
F-4O3X4
x. yu
I3
x. ”
I3J3
x< 's
I-5J7
x< (
G-4J4
x< ,
F6G3J5K-9O8R-4U-6
x< .
G-4I15J-11
x< 0
F7G6O-10U3
x< :
J6R-5
x< a
E3F3G-3I-6R4
x< ai
I4J-2
x< al
F-4G-3O4
x< an
C-4F4G-4I2O7R2T-5
x< ao
I3R-3
x< ar
J-3
x< as
I-5J5
x< at
F-2I-3O2R-2U6
x< au
I-3R3
x< ay
G2O-5
x< by
G-2U4
x< ce
G-3I3J-3R3
x< ch
J3
x< cs
J3
x< cy
G3
x< de
I-6J6
x< di
I4R-4
x< ds
I-3R3
x< du
G3I-5
x< ea
G5T-5
x< ed
G-3J5K4O3
x< ee
G-3V5
x< ei
I4
x< en
J3
x< ep
G5J-4R-4
x< er
O-2S4U-4
x< es
G3J4T-3U-5
x< et
I-3J5
x< fa
G-3J3
x< gn
G4J-4
x< gs
G3I6J-8R-3
x< ha
I5J-4
x< he
I2J3O4V-3
x< hi
G5J-5
x< i
F-5O4
x< ia
G4I-2
x< ic
I3R-3
x< id
G-4I3K4R-3
x< if
R3
x< ig
I2R-2
x< il
J5
x< im
R3
x< in
F-5G-5I-5K5O3R4
x< ir
F2I-4P-2R4
x< is
D2F-3G-6I-2M4O3
x< ix
F-4O4
x< ke
I-2J5K-2
x< ks
I-3J5
x< le
G-3J5
x< lf
R3
x< ll
I-4J4
x< ls
I5U-5
x< ly
R3
x< ma
G3I5J-5
x< me
G-3R3
x< na
J3R-3
x< nd
I-5R4T3
x< ne
J4
x< ng
F-4O3R2
x< nk
G4I-4
x< ns
G9I-3J-3
x< nt
G3J-4
x< ny
I-3R3
x< of
F4I2J-3R-4
x< ol
G4
x< om
I-5J3R3
x< on
D5E3I-2J-7T2
x< or
G2I-11R7
x< ou
F3I5J-3
x< oy
R3
x< po
I4J-4
x< pp
J4
x< ps
I2R-2
x< rd
J3
x< re
I5J-6O-3
x< rm
I-3
x< rs
J-5R3
x< rt
I5R-5
x< ry
G6I-4J-2
x< se
D4I-3J3
x< sh
G3
x< so
J5M-3
x< ss
G2J-2
x< st
I-3
x< te
I-3J4
x< th
B5G-3J-5R4
x< ti
I6J-4
x< to
D-4F5I4K-2O-6R-5W7
x< ts
G3T-5
x< ty
I-4
x< ua
I7J-3
x< ue
I6R-5
x< ui
J4
x< un
I5J-3
x< up
I8J-2U-4
x< ur
J2
x< us
I-3R7
x< ut
R3
x< ve
R-3
x< we
F4O-4
x< wo
D3
x< ys
I3
x< ze
G3O-3
xCC "
G4K-2O-5R-5S4T4
xCC '
J4
xCC 's
E5F-5
xCC ,
G4I-6J-5S4U5V-5W3
xCC -
B-3G4O4R-4
xCC .
F5G4K2P-4R-3S-4T5
xCC 0
G-3I-2J6R3S-5
xCC :
G-2I4
xCC ;
J-3W4
xCC >
K4T-3
xCC ?
I5T-5
xCC a
F-3I4J-3R3S8T-3V-6W3
xCC ad
K-3W3
xCC al
C5E2F-2J3K-5O-4S-2T4W2
xCC am
K-3W3
xCC an
C3F3G13I-9J-4U-6W4
xCC ao
I2
xCC ar
I-3S4U-2
xCC as
F4K5O-5R-5T3V3W-5
xCC at
I-3K3R3S4U-7V4W-3
xCC au
I3
xCC aw
G-3I5
xCC ax
F3G3O-3
xCC ay
G-4T2
xCC bs
G4
xCC by
G5R-4S-5V5
xCC ce
G-5I-4K3
xCC ch
G-4
xCC ck
S4U-4
xCC cy
I-6R4
xCC de
G4R7V-7
xCC ds
T3U2
xCC ea
G8
xCC ed
G5I-3K2S-3U3W-2
xCC el
R-3S-4
xCC em
G-3I4R5S3T-3U-5
xCC en
I-3J6K3O2R-3W-3
xCC er
I-6J6R4S-5T5V-5
xCC es
G5H3I7J-3S-5T4U-7
xCC et
G5R-5S-3U3
xCC ew
G-5R5
xCC ff
R2V-3
xCC gh
G-2I4O4T-3
xCC gs
I3J-3
xCC gy
G5J-4
xCC he
F-4J-4P-3R4V4
xCC ht
S4V-3
xCC hy
R-4V4
xCC ia
E3F-3
xCC ic
G-5O3R5
xCC il
I2
xCC in
F-2O4T-5U5V3
xCC ip
G4
xCC ir
U-3V5
xCC is
K-3R-5S5V3W3X-3
xCC it
F-5I-4K-3O3R5S7V-3
xCC iu
I5R-3
xCC ke
I3T-3
xCC ks
I5R-3T-4
xCC ld
I3
xCC le
J-5V7
xCC lk
I8R-3
xCC ll
C5E-5I-3V6
xCC ls
G4T-4V3
xCC ly
G-3I-3U3V4W4
xCC mb
O3
xCC me
J-4
xCC ms
U3
xCC na
E-3G-5J4R3S5U-4V3
xCC nd
I8J-3T-4U3V-2
xCC ne
S4U-4
xCC ng
G-2R2S-10U3V3
xCC no
H3
xCC ns
G-3I-3J3
xCC nt
D3G-3O2R4V-4
xCC ny
J3
xCC od
G-3I2S-3U3
xCC of
J4K3O-6S-3T3U3V5W-6
xCC om
U5
xCC on
C-3F-4J6N2R8S-5T-6U-4V-3W3
xCC or
G5M-3O3R-2V-4
xCC ot
R-5V5
xCC ou
F-3
xCC ow
V-3
xCC ps
I4
xCC rd
G4I-3R7S-3U-2V-3
xCC re
G-7I-4J4O-3U8
xCC rk
K2W-2
xCC rm
S-3U3
xCC ro
I-2S4
xCC rs
I7J-3S-4T2V-3
xCC rt
G4J2T-4
xCC ry
J5R-5
xCC se
S-3U3V2
xCC si
I-4R4
xCC sm
I-3R-6T4V7
xCC so
R3V-3
xCC ss
S3
xCC st
G-5I4
xCC ta
F4I-4V4
xCC te
G4R-3
xCC th
G-4I7J-4S-4U3
xCC to
F3G-7O8R-5S4T-5V4
xCC ts
G7I4O-5T3U-8V-4
xCC ty
O-3R2T-2U2
xCC ue
G3I-2J-4R5
xCC up
K-4R-3S2T4
xCC ur
S3U-3
xCC ut
G3
xCC ve
G-6R4U3W-2
xCC vy
R3V-3
xCC wn
I-5R6S-3
xCC wo
S-2U2
xCC ws
G6I-6
xCC ys
G-4I4
xCD "
G3I-4J3K5S-3
xCD 's
I3
xCD (
C4G-3I6J-5
xCD )
G3
xCD ,
G-3I4J-5O4R-3S3T4U-3
xCD -
B5I-6
xCD .
G-7I6J2
xCD /
J3
xCD 0
G3I-7J5S-3V4
xCD ;
J3
xCD ai
I3
xCD al
G10I-13K5
xCD an
I-4J4S3
xCD ao
G8I-8
xCD ar
G5J-5
xCD as
G3J-3
xCD at
G-3I3
xCD aw
G3J-3
xCD ay
G-6I4
xCD bs
G3
xCD by
S5U-5
xCD c
B4
xCD ce
G4I-4
xCD ch
G-5K6V4
xCD ck
J3
xCD de
G-4K5
xCD ds
I3U3
xCD ed
G5I-4J-3K5S-3
xCD ek
G3
xCD em
G4I-4
xCD en
K3
xCD er
I3J3T-3
xCD es
D3G3I9T-7U2
xCD ew
J4
xCD go
S4U-4
xCD ic
I-2O2
xCD ie
I5K-4
xCD in
G-5I7J4K-3
xCD is
K-2
xCD ks
G-5I5
xCD le
D-3G8J-3
xCD ll
I-7K7
xCD ls
I3J-3
xCD ly
G-5I5
xCD me
F5G-3
xCD ms
G5J-2
xCD my
G-3I3
xCD na
G9I-7
xCD nd
B-3G3K-4S-3T-3U3V5
xCD ng
D5F5G-5V-3
xCD ns
G-3I4T-2
xCD nt
G5J-5
xCD of
B4F4
xCD on
G-6I4J6S3U-3
xCD or
C-4G-3I8
xCD pc
G-4I-5K9
xCD re
I-8J4K5
xCD rk
C2
xCD rs
G7I-8J5
xCD ry
I7K-8
xCD se
G-3T6
xCD st
U5
xCD te
C5G-3
xCD th
G4I-6
xCD to
B2F-4I6K-10T3
xCD ts
G8I3J-4R-3
xCD ue
I-4K4
xCD ut
K-4S-3U3W4
xCD ve
I3
xCD yo
G3
xCD “
I-4
xDT '
I-2J-5K6T3
xDT 's
G-4I5J6K-8
xDT (
G4I-4
xDT )
G-3I3
xDT ,
D4G-7I7J2O-3R8S-3U-3W-4
xDT -
G-4I6J-4S3
xDT .
F-2G-7I5J2K5O-3P5U-5
xDT 0
G3T-2U-3
xDT :
I8T-4
xDT ;
G-3I3
xDT ?
I4
xDT a
G-4I7R-3V3
xDT ai
G-3
xDT al
C-3G5J5K-3T-4
xDT am
G3I4J-5O-3
xDT an
G4I-3J-3K4
xDT ao
G5J-5
xDT ap
G-3I4
xDT ar
I-4O5T4
xDT as
G-11I5J6O3
xDT at
G4I5K3O8P-9T-4U-4
xDT ay
G3J3K4O-3T-6
xDT by
I5O-4
xDT ce
G5J3N3R-5T-5U2
xDT ch
I4O-5T4
xDT ck
J-4S2
xDT ct
G9I-5T-3
xDT da
I-6
xDT de
G7K-3T-4
xDT ds
I-3T3
xDT dy
U-3
xDT ea
I-4S3
xDT ed
G-7I3O7
xDT ee
G3I-9J6
xDT el
I-3J7R7
xDT em
G4I-4T3
xDT en
I5J-8U5
xDT er
G3I4O-3R4T-5U4V-4
xDT es
D4G2I6J-7T-3
xDT et
G4J-6U6
xDT ew
I-3
xDT ey
O4
xDT fe
G4I-3
xDT ft
U3
xDT ge
K3O3T-4U-2
xDT gh
G-4I3J3
xDT gn
G-3I-4J7
xDT he
B-3F4G9I-2J-4O10P-4T-2V-3
xDT ho
D-2G-2I3
xDT ht
J5K-2T-4
xDT ia
G-3J3
xDT ic
I-8J3U3
xDT id
J2
xDT if
G-7I7
xDT il
I3J-2
xDT in
B-4G-8H3I4J2K6L4O-5
xDT io
G7I-3
xDT ip
U-4
xDT ir
I-9J3O3
xDT is
J-4M3T4
xDT it
I-3J-3R-3T6
xDT ix
G-4I4J-4U4
xDT ke
G-3I-4N3U5V3
xDT ks
I-3T4
xDT ky
G3
xDT ld
G8I-2
xDT le
I-3J-7O4T7U2
xDT lf
G-4J4
xDT lk
G9I-9
xDT ll
D-3G2I4J-3O-2T3
xDT lm
G-3I3J3
xDT ls
G3U-2
xDT lt
D-3I-3J3
xDT ly
U-3
xDT me
G2I3J4T-5
xDT my
G-4T4
xDT na
B-3G3L3
xDT nd
D4H3K-5R2S-3T8U-3V-3
xDT ne
B4U3
xDT ng
G4K-5S-5V3W2
xDT nk
I4T-3
xDT ns
G3T-7U3
xDT nt
B5G3I3O-2T-6U-4
xDT ny
I-2T3
xDT od
G8I2J-2T-8
xDT of
D-6G-9I7J3O-4T6
xDT ol
G3I-3
xDT om
G-5I4J-3S5U-5
xDT on
F6I-6J-4S-3T4W5
xDT or
J-5
xDT ot
G-2I6J-4R5U-3
xDT ow
G-5I-3O7
xDT ox
G5I-5
xDT oy
G4I-4
xDT pe
G-5U5
xDT ps
G-5I3J-3U3V4
xDT ra
G-4I4
xDT re
I7J-4O5T-8
xDT rk
G-3I4J3O-3
xDT rm
G-6I-3T3U6
xDT rn
J3
xDT rs
D7G-2J-3
xDT rt
J2T-6U5
xDT ry
G-4I-5J-4K6T2U4
xDT se
G3I2T5U-4
xDT sk
G3I-3
xDT sm
G5I-4J-3
xDT so
I3J-3
xDT ss
G4I-5J9T-6
xDT st
J4
xDT sy
G-3J5
xDT ta
F-3S3U-3
xDT te
G-3U3
xDT th
I-5J5
xDT to
F-3G-10I3J3P5R4S5U-5V4
xDT ts
G4J-4T3U-2
xDT ty
I-4J5T5U-5
xDT ud
B6J-2L-3
xDT ue
V4
xDT um
G4J-2
xDT up
G-5
xDT ur
G5R-4
xDT us
G-5J3
xDT ve
G2J-7
xDT we
F3G-4I4K-2
xDT ws
G-4I7J-3
xDT ze
J3
xDT –
G4I-3
xDT —
G-3I3
xDT “
G3U-3
xIN "
G-4J-2
xIN '
I-4J5
xIN 's
D-3E-4F2G-3K10
xIN (
J-3
xIN )
J-3T2
xIN ,
F-6G-8I5J3M3T3
xIN -
G3J-3T3
xIN .
E3F-3G-4M-6O3T6V-3
xIN 0
G3I-3O5R-4
xIN a
F-5G5I-4T4
xIN al
G-4J6U-4
xIN an
G-4J-4T5U3
xIN ao
J4
xIN ar
G-4J4
xIN as
G-2I5K-5T-5W5
xIN at
G6I-6M-3O3T3
xIN ax
F-3O3
xIN be
V2
xIN by
G-4I4K3
xIN ce
I4J-5T4
xIN ck
M3N-4
xIN cs
G3J-5
xIN ct
G-3I3J3T-3
xIN cy
G6T-3
xIN da
G2I-2
xIN de
G4I-4
xIN do
G3J-3
xIN ds
G3I6J-4T-5
xIN ea
I-4
xIN ed
J-4K5O3R3T-5U-3
xIN em
G-4
xIN er
I9K-2T-7U4
xIN es
F-2G3J3N3S-2
xIN fe
G-5I5
xIN ge
I-3U2
xIN gh
G3J-2K-3O-3T5
xIN gn
G-8I4J5
xIN gs
G5
xIN he
G4J-3K3
xIN hk
F5O-3
xIN ht
F4G-6I7J-3O-3
xIN ia
G-4J4
xIN ic
J4K-2
xIN ie
G3J-3
xIN il
G-7I4J3
xIN im
G-3I3
xIN in
J3K3M4O-4U2V3
xIN is
G-7I4J5K4
xIN it
K2O-3W-2
xIN ke
G-3I-3K7
xIN ks
G12I-7T-3
xIN ld
T3
xIN le
I4J-4
xIN ll
I-4J5O4
xIN lm
G6J-3
xIN ls
G12J-4T-8
xIN ly
I3K-4T-3W3
xIN me
I3T-3
xIN na
G4J-3
xIN nd
I-3K-2O3U-4W2X6
xIN ne
G-3J5
xIN ng
G2I-2M5T-3U-6V3
xIN ns
F5I-4T4
xIN ob
G2I-2
xIN od
G4T-3
xIN of
D2E4F-8G-4I3J3K4V-2
xIN oi
J4
xIN ol
G-3J3
xIN om
F3J-3
xIN on
I-4S5
xIN or
G-2J3O-3T3
xIN os
G2
xIN ot
J2
xIN ou
F-3O6
xIN po
G4I-4
xIN ps
G6I-4
xIN re
G-4M3
xIN rm
G3T-2
xIN rs
G9J3T-4U-8
xIN rt
G-3J-8T12
xIN ry
G4T-3
xIN sm
I3J-2
xIN ss
G3I2U-4
xIN st
G3I3K-4U3
xIN te
I-2
xIN th
B-4F3G-3J3
xIN to
D4F5I3J3O-4P-7
xIN ts
E-4J-7U9X5
xIN ty
G-3I2J3
xIN um
G-3I3
xIN un
T2
xIN up
J5
xIN us
G-3
xIN ve
G3I-5K-2U4
xIN vy
G3J-3
xIN we
F5O-5
xIN ws
N4
xIN ”
J3T-3
xJJ "
I2K3S3T3
xJJ '
J4K-4
xJJ 's
J4K-3
xJJ 't
I3
xJJ (
G-2J3
xJJ ,
B3G-7J5K3R-3
xJJ -
I12O-4T-5
xJJ .
D-3F3G-6O5T6U6V-4W-4
xJJ 0
J-6V5
xJJ :
I3J-4
xJJ ;
I5T-3
xJJ >
J3
xJJ a
R-3V3
xJJ ad
G-3J3
xJJ al
G3I-4J-3R-3T2U3
xJJ am
G-5I3
xJJ an
F-2I5L3T-5
xJJ ar
I5T-3
xJJ as
G-4I4J3
xJJ at
F3G-6R5U-4
xJJ ay
I-7T4
xJJ by
G-5I5J-5K3U3
xJJ ce
G3I-3J-4T5
xJJ ck
G-3I4K-3W3
xJJ cs
G3
xJJ ct
G4I-4K-3W3
xJJ da
G-4I3
xJJ ds
I4J5T-4U-5
xJJ ed
G-8I4
xJJ ee
I-4T3
xJJ ef
G2I-3
xJJ em
G3
xJJ en
G-4K3
xJJ ep
I-4
xJJ er
G3I-3R3S3V-3
xJJ es
D2I3J3S-8
xJJ et
G10I-4J-4
xJJ ew
G4I-4
xJJ ey
I-7V6
xJJ fe
G-3I3
xJJ ft
G-4I4
xJJ ge
G3K-3S3
xJJ gy
G6T-4
xJJ he
B-3R-3S4
xJJ ho
K4
xJJ i
G-3
xJJ ia
I-2U3
xJJ ic
G5I-6J-2V3
xJJ il
G-6I3J3
xJJ im
K-3W3
xJJ in
G-4I7J4K4R-2T-4W-5
xJJ ip
G4J-3
xJJ ir
G-3I3
xJJ is
G-3R-5V5
xJJ ke
K3W-3
xJJ ks
T-3
xJJ ld
B3G2I-3K5L-3U-3W-4
xJJ le
G4J-4
xJJ ll
G2I-4K3S-3U3
xJJ lm
G3I-6
xJJ ls
G3S-4
xJJ ly
G-5I2J3
xJJ me
G4I-5P4
xJJ ms
S3
xJJ nd
D2K-9P-2R9S-3T3
xJJ ne
G4I-5
xJJ ng
D-3J2T-3
xJJ ns
G-6I4U4
xJJ nt
I4
xJJ od
G3
xJJ of
D3W4
xJJ om
G-3K-6S3W4
xJJ on
B-2F6I-5L2T-5U6V6W-3
xJJ oo
S3U-3
xJJ or
J-4T7U-5
xJJ ot
G-4
xJJ ow
I3O-4
xJJ ps
I4
xJJ re
I-3K-7L3Q6T5V-3X3
xJJ rk
J3
xJJ rm
G4
xJJ rn
N-3S5
xJJ rs
I-2S3T2
xJJ ry
I2
xJJ se
G4
xJJ so
K3
xJJ ss
G6I-6J2
xJJ st
G4K-3R-4
xJJ ta
S-3U3
xJJ te
J4T-4
xJJ th
G-3I5U-3
xJJ to
G-3I3K4R5U-3V-9
xJJ ts
I7J-3K-4S-3W4
xJJ ty
S-3U3
xJJ ue
G3J-5
xJJ up
I-5
xJJ ur
G2J-3K-4R3W4
xJJ us
R3
xJJ ut
S-3
xJJ ve
J3T-5U3
xJJ we
F-3K4
xJJ —
G2I-2
xJJ ”
I3J-4W3
xMD ,
R6
xMD at
J-5R5
xMD be
J4R-4
xMD en
R3V-3
xMD et
O-3R5
xMD nd
I-3R2
xMD on
I4
xMD ow
E-11R13
xMD te
R-3
xMD to
F-2R4V-2X3
xMD ve
O3
xMD ze
O2R-2
xNN !
I5J-3
xNN "
G-2I-3J-4O5S-7U9
xNN 's
E-4X6
xNN (
K-3T3
xNN ,
B4F3G-5K5M-6P-5R3S7T-5U3V3W-3X-4
xNN -
G6I-2
xNN .
F-4J3K5M-3R-4T-3U-4V3W6
xNN 0
V2
xNN 19
F3X-3
xNN :
I-2W3
xNN >
K-2
xNN ?
I-6T4
xNN a
F2I2O-4S-3U-3V3X-4
xNN ad
G-3I4
xNN ai
I-3X3
xNN al
G-4J3K-3O2T-3
xNN am
I-3T2
xNN an
C4G-5T7
xNN ar
E5F-5
xNN as
G-4J8R-3T3X4
xNN at
E3G-7I3R-4W2
xNN ay
E7F-4K3W-3
xNN by
D4I-3J3K-3O-5P4S-5T-3U4W3X5
xNN ce
G-3J4K-5L4T5
xNN ch
K4V-3W-4
xNN ck
F-4S3U-5X4
xNN cy
F3G-4I6
xNN da
G-4
xNN de
R4
xNN ds
F-3R4U-3X3
xNN e
B5L-5
xNN ea
G3
xNN ed
F-3G-3I3K5O3R-4W-7X3
xNN ee
G4
xNN em
P-4T4
xNN en
I3K-2V3
xNN er
D-4F5G4X-3
xNN es
F-5I10J-3M-4O4R-7S5U-4X6
xNN et
J-4O2
xNN ey
V-2
xNN fe
F2G-4R5
xNN ff
S2U-2
xNN ge
F-3G-5I5J2S-3X3
xNN gh
K-3W3
xNN gn
I5T-3
xNN go
S-3U3
xNN gs
G-3
xNN gy
J2
xNN he
B4C2F2I7K-12P4U-3W3X-8
xNN ht
F3
xNN ic
F3X-5
xNN if
F6K-3W3X-4
xNN il
I-4
xNN in
H4J-2P3T-3X-3
xNN is
D-3E-3I6K6T-3V-2W-4X4
xNN it
O-3W4X-4
xNN ke
R4
xNN ks
F-3X4
xNN ld
S-2W-2
xNN le
G3
xNN ll
F-2G-6I7J3S-2
xNN ls
S-3U3
xNN lt
G3O-3
xNN ly
G-4I-5J3K-3T3U-5V6X3
xNN me
J4
xNN ms
F-4G8
xNN my
G2
xNN na
F2
xNN nd
B3K3R-2S5T-5W-5
xNN ng
E-3G-5J7K4O4R8V-3X-5
xNN no
F3R3X-3
xNN ns
J-3K5O-3T2
xNN nt
G4J-5K3W-3
xNN ny
F4S4U-4X-4
xNN od
E3J-3
xNN of
D4J6K3O5S4T-6U-8V-2
xNN om
I3J-3K-4T-2U7V-3W4
xNN on
J3K-5O-4R2S-2U3
xNN oo
F-4O4
xNN op
I3
xNN or
F3I-3O3T3U3V-2X-3
xNN os
I-5R5
xNN ot
F3G5I-5X-3
xNN ou
F3S-5U5X-3
xNN ow
K-3
xNN pe
G2I-2
xNN po
G-4I4
xNN rd
S3
xNN re
F-3I-2K6O-5R-4S3X4
xNN rk
K-4W4
xNN rm
G2I4
xNN rn
F4
xNN rs
F6I4T-3
xNN rt
O3P-3V5
xNN ry
G3X3
xNN s
B-4L4
xNN se
G6J-5K3S-3U3W-3
xNN sh
I-4
xNN sm
J-4K4R6V-4
xNN ss
U3
xNN st
F6I3K-4R-2V2W3X-6
xNN ta
I-3T3
xNN te
E3I-6T2U2
xNN th
G10I-5J4R-3S-3T-3U3W-3
xNN to
B-4F5I-7J-2M2O3P-2U5V-2
xNN ts
G6K-3R-4T-3W2X5
xNN ty
G7T-4
xNN ua
I-6J4V3
xNN ud
G-4I4
xNN ue
K4W-5
xNN um
B-4
xNN uo
I3T-3
xNN up
G-5K-4R3S-4U6W5
xNN ur
W3
xNN us
K-4V3W4
xNN ut
G2O3S7U-10V-3
xNN ve
I3K4S-3U-5W-4
xNN we
F3X-3
xNN wo
G4X-3
xNN ws
F-4J-3R-4V4X4
xNN xi
G3T-3
xNN xt
I3
xNN ”
I-3T6V-3
xNNP !
J-3O5
xNNP "
B2E3S7T-3
xNNP '
I5J-5
xNNP (
J3
xNNP )
G3
xNNP ,
B3M5O-3S-3T-3V-2W3
xNNP .
I-5K5P4R3U-4
xNNP 0
F3J-7T3U-3W3
xNNP :
I-4J3K2
xNNP >
G3
xNNP a
J-4K-4R3S2W4
xNNP al
F3G7S-3T-2
xNNP an
G-3I2J7R-4
xNNP as
O3V3
xNNP at
F-2G-4I4R-3U-3V6W5
xNNP be
I-4V3
xNNP by
I4S-3U5
xNNP ce
G-3J5R4V-4
xNNP ch
J4
xNNP ct
I4
xNNP de
G-3J3
xNNP ds
J-3X2
xNNP e
B-3L3
xNNP ea
B3G-4
xNNP ed
E3I6J5R4T-5V-4W-4X3
xNNP el
I-3
xNNP en
F4I-3S2U-2V4
xNNP er
E3G3I-7K4R-3V3
xNNP es
G3I-3K-3R-2U2
xNNP et
G3H-3
xNNP ew
B4I-2
xNNP ey
J-4T4
xNNP gh
G3K3W-3
xNNP gs
I-2J2
xNNP he
F2G-3I-7L-3R4T8
xNNP id
I4J-3
xNNP in
G5K-7S4U3W4
xNNP ir
G4I-4
xNNP is
F3I6K5M-3R-2
xNNP it
K5
xNNP ke
I-2R3
xNNP ky
I3
xNNP ld
G-3I6J-3
xNNP le
G-2
xNNP li
I3
xNNP ll
J3V2W-3
xNNP ly
H3I-5K2U-3V4X4
xNNP me
E-2K2O5
xNNP ms
I6J-6
xNNP my
G-3J3
xNNP na
F4J-4
xNNP nd
E9I-4T-3X-4
xNNP ne
G-2
xNNP ng
C4F-4G2I-4S2T-3
xNNP nk
O3
xNNP ns
I3K2O-3W-4
xNNP nt
G3V-4
xNNP ny
O4S-2U3
xNNP oa
I-4R4
xNNP od
R3V-3
xNNP of
D-4K6
xNNP ol
G4I-4
xNNP om
J-5K2R5T2V-2
xNNP on
B2F-3G5J5S3T5U-3W-4
xNNP op
R3
xNNP or
J3K3T-4
xNNP ou
F4J-2
xNNP rd
G-4J4W3
xNNP re
G3S-2
xNNP rk
G5T-4
xNNP rm
J-3T4
xNNP rs
G3I5O-5
xNNP ry
T4
xNNP s
B3L-3
xNNP se
B-3J3P-3
xNNP sm
G-3J5
xNNP so
F-3G-3I3J4X3
xNNP ss
I4T4V-4
xNNP st
G-4J-3K-5L3T3
xNNP ta
F-3I3
xNNP te
G-3I5
xNNP th
G-3I2R-3W3
xNNP to
J-4R-3V6W4
xNNP ts
M5O4T-4
xNNP ty
J4R-2V2
xNNP ue
S-5U5
xNNP up
R-4S4
xNNP us
J2
xNNP ut
F3J-3S3T3X-3
xNNP ve
G-4I4J3
xNNP ”
D4I-3K-3
xNNS "
R3V-4
xNNS (
G-3O3
xNNS )
S-2U2
xNNS ,
G2J-3M-5P4S5U5V-4
xNNS -
O-3
xNNS .
J3U-3V-2
xNNS 0
V4
xNNS ;
J-5S3
xNNS >
B3
xNNS a
F4U-5X-4
xNNS ad
F-3X3
xNNS al
F2O-2
xNNS an
C3K-3O-5X3
xNNS ar
F6V2X-4
xNNS at
F-5I-3O3P5R2S3U-6V3X-4
xNNS be
I-2V4
xNNS by
G4R4S-5V-4
xNNS ce
F4X-4
xNNS ch
R3U-2V-4
xNNS ck
F4S-4U4X-4
xNNS ed
F-3R5V-7
xNNS ek
G-6O8
xNNS el
F-4X4
xNNS em
R-4V4
xNNS er
F-4U4
xNNS es
S3
xNNS et
R4
xNNS ey
E3K-3R-3W3
xNNS ge
S-4U4
xNNS gh
F4
xNNS go
X4
xNNS he
F3J4O-3R-7S5U-7V6W4X-4
xNNS i
F7X-5
xNNS ic
F5X-3
xNNS in
F5G5I-8J4S-6U2V6X-5
xNNS ir
U-3V4
xNNS is
F2S3U-3
xNNS it
S2U-2
xNNS ld
F-3I-3R3
xNNS le
G-4
xNNS ll
F-7O4X4
xNNS ly
F-3U-2V3X3
xNNS me
F3S3U-3
xNNS nd
F-5G4I3O-2S-3U3
xNNS ng
K3O-2R-3S5U-5V8
xNNS ns
G7K-3
xNNS nt
G-3U3V3
xNNS of
S-4U4
xNNS om
K-4V4W4
xNNS on
J-4R-2U4
xNNS or
G5I4T-7
xNNS rd
R5S-3V-2
xNNS re
F-6I-4K4O6S-6U5W-4X3
xNNS rs
V4
xNNS ry
F6R3S4U-4V-5X-6
xNNS se
S3V-2
xNNS sm
F-2X2
xNNS st
V-3X3
xNNS ta
V-2
xNNS th
F3I-6R-4U3V4X-3
xNNS to
F4G4O-4P-8S-6U6V8
xNNS ts
F3S-3U3X-3
xNNS up
R3S3U-3
xNNS ur
S-4U4
xNNS us
V4
xNNS ut
I-3R-3S5
xNNS ve
F-4X4
xNNS we
F2O5X-6
xNNS “
I4V-3
xPOS '
J-5T2
xPOS ,
G-6I-4J3K3T9
xPOS -
B3G-4I3
xPOS .
G2
xPOS 0
B-3I3L3
xPOS al
B2
xPOS ao
G-3
xPOS ar
G3J-3
xPOS as
G-7I7
xPOS at
I-4K-3O4R3
xPOS aw
I3T-3
xPOS ch
G4I-4
xPOS ds
G5I2T-4
xPOS ed
G-5I7
xPOS em
I-5R3T3
xPOS er
G-4
xPOS es
G-3I-5J7
xPOS ew
G-3J3
xPOS ge
G6I-6
xPOS gn
G6I-6
xPOS ic
G3I-3
xPOS il
I-3O4
xPOS ky
G4I-4
xPOS ll
I2
xPOS ly
G5I5J-10
xPOS me
G3I-3
xPOS na
G4
xPOS nd
K3R-3
xPOS ne
G3
xPOS ng
G5I4J-3O-3
xPOS ns
G-3I3
xPOS nt
I4J2T-5
xPOS od
G4I-4
xPOS on
I7J-3
xPOS or
K-3M4
xPOS rd
J-3
xPOS re
J-3
xPOS rs
G-4T2
xPOS rt
G-4I3
xPOS ry
G3I-5J3
xPOS se
I4T-3
xPOS te
G3I-3
xPOS to
G-4I4J3O-2
xPOS ts
G-4
xPOS ty
G4I-3
xPOS wn
I3J-3
xPRP ,
G-6I-4K-4M6P3S-3V7
xPRP .
F-3G4T-4
xPRP a
F4R-3S3V-2
xPRP an
S-7V7
xPRP as
R3V-2
xPRP at
G9I-4S3W-3
xPRP ay
G-4O4R-3V3
xPRP be
V-3
xPRP by
S6U-6
xPRP de
S3
xPRP ed
G-3
xPRP en
F3
xPRP er
E-5O5
xPRP et
K-2M2V-4
xPRP he
S5V-3
xPRP ht
R4V-4
xPRP in
S4
xPRP ir
F-3P3
xPRP is
R5S4
xPRP it
F4R-2V3
xPRP ke
O3S4
xPRP ld
K-2W4
xPRP lp
H2V-2
xPRP ls
F-2X2
xPRP ly
U7
xPRP me
F-5I6W4
xPRP my
R4V-4
xPRP nd
F4G-3I4O-4P-2
xPRP ng
R4S3V-6
xPRP on
G4R-3U-3V3
xPRP or
R3
xPRP ou
R-2V2
xPRP ow
S-3V3
xPRP pt
S-3W3
xPRP re
K5M-4O-4V2
xPRP st
V4
xPRP th
R4U5V-3
xPRP to
F-4G7O-5R8V-4W3
xPRP ur
R-2V2
xPRP ut
R-5V7
xPRP ve
G4V-3
xPRP ys
G4R-3
xPRP$ "
J3
xPRP$ 's
I5J-3
xPRP$ ,
G-4I4K3
xPRP$ .
J-2
xPRP$ ce
G4T-4
xPRP$ er
G3
xPRP$ es
I-5
xPRP$ in
I3K-3M5
xPRP$ ir
I2
xPRP$ is
T3
xPRP$ ks
G3
xPRP$ ls
G-3T4
xPRP$ ly
G4I-4
xPRP$ me
G8I-3O-5
xPRP$ nd
J-3K8
xPRP$ ng
G4J-4
xPRP$ ns
I-3
xPRP$ nt
S-3
xPRP$ of
G3I4U-3
xPRP$ on
G-3I7K4T-4
xPRP$ or
I10K-6
xPRP$ re
G4I-4
xPRP$ rs
G-5J5
xPRP$ ry
I-4J6
xPRP$ se
G3
xPRP$ te
G-3I3
xPRP$ th
P-2
xPRP$ to
G-3I2W5
xPRP$ ts
G3
xPRP$ ys
T2
xRB "
S2U-4
xRB ,
J-4K3O4S-4T-3U4
xRB -
G4
xRB .
G5I-7K4R2T-3U-3V4
xRB 0
G4O-3
xRB :
U-3
xRB >
I3U-3
xRB ?
G5S-3
xRB a
G3O-4S-4U3V4
xRB al
F-4G-3R5S9V-7
xRB an
G5O-3R-4
xRB as
G7I-4O3R-3
xRB at
K-3O6U-5V-3
xRB aw
E-3F3
xRB be
G-4O4V-2W4
xRB by
G3U-3
xRB ce
I5U-5V-4
xRB ch
S3U-3
xRB de
O-3
xRB ds
G-3O3
xRB ed
G-5O3
xRB er
R2S-4V4
xRB es
G-3R-2U4
xRB et
C3G-3
xRB ew
G3J-3
xRB ge
H3J3S3
xRB gh
G3O-3
xRB go
G-4O4
xRB he
G-5R2V3
xRB ic
V3
xRB im
R-5V7
xRB in
F-7O5T5
xRB ir
E2F-2R-4
xRB is
F-5I-4U3V7
xRB it
G-3S3U-3
xRB ix
K2W-2
xRB ks
G2
xRB le
F4G-2V-3
xRB lf
S-3U3
xRB ll
F3U-4
xRB ls
G-4I4S-3U3
xRB ly
S3
xRB me
I4R4V-6
xRB my
G3U-3
xRB nd
I-5K-3O4U3W5
xRB ng
G-7J3U7
xRB ns
R3
xRB nt
G-4O3S-2U4
xRB ny
F2
xRB od
I3R-4
xRB of
G8O-4
xRB om
G3R-8S4V4
xRB on
E3F-4G5S-6
xRB or
G9I-4K-5O-4
xRB ot
R4V-3
xRB ow
R-3
xRB pe
S-3U3
xRB rd
R-4
xRB re
G-7R-3V3
xRB rs
G4R-4U3
xRB rt
G4
xRB ry
G-3O4U-5
xRB se
O-2V2
xRB sm
I5R-5
xRB ss
G3O-3
xRB st
I3
xRB th
K-3S3U-5V3W3
xRB to
R7S3V-8
xRB ts
G4J3O-13S2U4
xRB ty
G-4R-4U6
xRB ue
G-3
xRB ul
F-3O3
xRB up
R4
xRB ur
E-4F3R9V-3W-2
xRB us
R2
xRB ut
U-3
xRB we
F-5O4
xRB wn
S3
xRB yu
G-3R3
xRB ze
S-3U3
xRP ,
F-4K-2O4W2
xRP 0
F3O-3
xRP >
I3
xRP an
G4O-3
xRP er
F2
xRP he
F2
xRP in
E3F-3
xRP na
E4F-4
xRP nd
G-4J3
xRP ng
F5G4I-4X-4
xRP on
I4
xRP or
F-3O3
xRP te
G3
xRP to
U3
xRP ts
G4I-4
xTO (
R3
xTO ,
B-3G10I-5J-4R4T-2
xTO .
G-7M3N-3O2R6
xTO 0
B4G-5I5J-4
xTO a
E-6F4R2
xTO al
N3
xTO ar
G-3J3
xTO as
I-3J2
xTO at
R3V-4
xTO by
E-4G6I-6O4
xTO ce
J-2
xTO ch
R2
xTO cs
I3
xTO ct
O3
xTO ed
R3
xTO en
G-4R7
xTO er
E3
xTO es
I-4J6R-4S-4U5
xTO et
G-4O3
xTO ey
J-3R3
xTO fe
G5R-5
xTO gy
I4R-4
xTO he
E3J-4R3T3
xTO ic
G3R-3
xTO ig
J3R-3
xTO in
G4J2R-2U-3
xTO is
G2J-5K3
xTO le
J-2
xTO ll
G-3I3
xTO ls
G3
xTO ly
R-3
xTO ms
J3
xTO nd
E2G-4I3M3N-3U-3
xTO ng
G-3I3O4R-3X3
xTO ns
I4T-4
xTO nt
G8I-7
xTO of
E4F-5I3R-3
xTO om
I4
xTO on
G4I-2J3R-3
xTO or
I-4J4
xTO rs
G-6I3R3
xTO rt
G5J3O-5T-3
xTO ry
G3T-3
xTO se
G-3I4
xTO ss
C3
xTO te
G-4R4
xTO th
R3
xTO to
I-4J-9R11
xTO ts
G4
xTO up
R3
xTO we
R-4X3
xTO “
J-3R3
xVB "
O3
xVB ,
F-5G7I8J4M9N-3O4P-14T-7U-5
xVB .
M7O4P-10
xVB 0
F-3G-3O3
xVB a
E3G-5I5O7P-3S3T-5U-3
xVB al
O-4U4
xVB an
C2F-4G-5O6
xVB as
G3O-7P8
xVB at
I8O-3S3U-3
xVB ay
K3L-3
xVB by
M3N-3T-4U3
xVB ce
E4F-4G7I-6
xVB ch
F-3P3
xVB cy
E-4F4
xVB ed
E-6F4J3O3P2T-3
xVB en
E4F-4
xVB er
D-4I3O4
xVB es
G4I-4O-3P6T-4
xVB ey
E-3F3
xVB gh
G-3I3
xVB go
G5O-5
xVB gs
G3M-3N3
xVB gy
I-5T5
xVB he
E-4G-3O-3P6R5
xVB ht
E5F-5G5I-5
xVB ic
G3I-6
xVB if
E-2T2
xVB in
G3I4O8P-6Q3R-7U3
xVB is
G5I-7K-3O2P5R3S-5
xVB it
U3
xVB ke
I6O-3U-4
xVB ld
G-3
xVB le
G3
xVB ll
F4G3
xVB ls
I-2O-6P8
xVB ly
G-3I6O-3P3R-3
xVB me
G2J-3
xVB ms
G-4I4O4P-4
xVB nd
E3G8I-7K5O5P-10T-3U6V-4
xVB ng
G-13I6J4M3U3
xVB ns
E-4F4G3J-3O-4P3
xVB nt
E3F-6J3P7R-3
xVB ny
O-3
xVB of
F3J-6O3P-5R8
xVB om
O4R-3
xVB on
E3G-5I-4J5K4P-4T3
xVB or
E-3F5G-4M-4P4U5
xVB ot
F3O-3
xVB pe
J4
xVB ps
R4U-3
xVB re
E-9J-2O7R2
xVB rs
I3J3U-5
xVB rt
G2O-2
xVB se
E6G-4I-2
xVB so
G-4U4
xVB ss
E6F-6
xVB st
O-5P8
xVB te
G3I3J-4
xVB th
F-2P4R2
xVB to
E5G2O5P-5R-4
xVB ty
P-3T4
xVB ue
C4
xVB um
E3F-3
xVB ur
E6F-4O-4
xVB ut
I-2R2
xVB ve
G7I-7
xVB vy
F4P-4
xVB wn
N3
xVB ”
G3O-3
xVBD )
G2
xVBD ,
H7I3T-3
xVBD .
F-3I-6T3U7
xVBD 0
G3J-6O2
xVBD ;
P-2
xVBD >
U3
xVBD a
F-2I-3O2U3
xVBD an
C-4G3P3
xVBD ao
E2F-2
xVBD ar
G3I-3R-4X4
xVBD as
E3F-3I-3J4M3P-3
xVBD at
E-2G3I3K-2P3S-4V-3
xVBD by
F-7G-3O6U3
xVBD ck
U2
xVBD ed
G-10I3J-3O7
xVBD em
I4O3P-3T-4
xVBD en
G-2O2
xVBD er
E-5F5
xVBD es
F-5G12I4P-8T-3U-4X3
xVBD he
F4I-2O-5P3R2S-4U4
xVBD ia
E-6F6
xVBD im
F-5G16I4O-4P-9
xVBD in
I3M-3R-4U-3X3
xVBD ir
O-2
xVBD is
I3
xVBD it
C2
xVBD ld
G-4R3
xVBD ls
G-3
xVBD ly
E4F-6G-3P3
xVBD me
F4O-3
xVBD nd
F5G-6M2O3T4
xVBD ne
F3
xVBD ng
E-6G-4J4O3P4
xVBD ns
I4J-4
xVBD of
D3P-4
xVBD om
F-3P-3
xVBD on
E4F-3G4P-2U-2
xVBD or
I2
xVBD ot
G-2K2
xVBD re
E8F-8O-3X-3
xVBD rs
D4G5I-4U-3
xVBD rt
G-2O2
xVBD ry
E4F-4
xVBD se
P-2T-3
xVBD ss
P3
xVBD st
F8P-6
xVBD th
G6O-4P3W-3
xVBD to
G-5I3O2P4S-4
xVBD ts
G3I-6O-5P4T3
xVBD ty
E5F-5M3N-3
xVBD wn
G-2R3
xVBD ws
G3I-3
xVBD ze
G-3O3
xVBD ”
F3P-3
xVBG "
F3G-3O-3W3
xVBG ,
I-4K3P8
xVBG -
G-3M3N-3O3
xVBG .
F3G2K-6O3U4
xVBG 0
I4
xVBG :
J-3K3
xVBG >
M4
xVBG a
I7J-5R4V-4
xVBG ad
G3I-3
xVBG al
J4
xVBG an
F4K-4
xVBG as
F-3G-6I5J3M-5O4T-3
xVBG at
G-3S-4U3
xVBG by
G-3I3
xVBG ch
O4
xVBG ds
G5I-3
xVBG ea
G-3I5
xVBG ed
G-3I5O3P-4T-3X3
xVBG em
S-3U3
xVBG en
S6U-4
xVBG es
G4S-3
xVBG gh
G-3O3
xVBG go
G-2O2
xVBG gs
G-4V3
xVBG he
O3
xVBG ic
G-3I3
xVBG in
J-2T2
xVBG ir
O-4P4
xVBG is
I-3J3
xVBG it
G3
xVBG le
O-4P4
xVBG mp
G4
xVBG nd
E3O5P-3
xVBG ng
G4K-2P-4
xVBG ns
J6
xVBG nt
F-2
xVBG ny
G-3S3
xVBG of
F3G-3J3
xVBG om
I-3J3O-3P3
xVBG on
K-3O5T-3
xVBG or
K4W-4
xVBG ps
G3I-4T2
xVBG rd
U3
xVBG re
E-3O3
xVBG rs
G3I4
xVBG se
I-3
xVBG to
K3
xVBG ts
G3S4U-7
xVBG un
G5J-5
xVBG ut
I3S-2U2
xVBG wn
S4U-4
xVBG xi
G4J-3
xVBG ys
I3T-3
xVBG ”
I3
xVBN "
G5P-3
xVBN )
G-3O3
xVBN ,
F3G-4O-3R5T-6U7
xVBN .
J2K-3P4
xVBN 0
F5P-4
xVBN a
E4G-4O-4P3
xVBN al
U3
xVBN ar
G4J-4
xVBN as
F3P-4
xVBN at
O-4P5
xVBN by
O3
xVBN ce
F4G3I6J-4O-3U-4
xVBN er
G3I3R-4
xVBN es
I4P4R-2T-3
xVBN gh
G-4O4
xVBN he
B3K3O-3P-3
xVBN in
G3I3U-5
xVBN is
K-4W4
xVBN le
U-3
xVBN ly
G4I-3X3
xVBN nd
F-5G6I-6J3K3P3
xVBN ne
I4
xVBN ng
G2J-3K3
xVBN ns
G2
xVBN ny
F-4P2
xVBN of
F3I2K-3P-6
xVBN om
O4
xVBN on
F-3O3
xVBN or
G-3J5
xVBN rd
O4P-3
xVBN rs
S4T-3
xVBN se
G-8O7
xVBN ta
I-3
xVBN to
F-3G-6I3K4P6W-3
xVBN ts
I-3R-2V2
xVBN wn
U3
xVBN ws
G4I-4
xVBP 's
E3F-3
xVBP ,
E3F-4G6I-6J4T3U-3
xVBP .
J-4K-4M4T3U3
xVBP 0
F-3G-4O5
xVBP >
G3
xVBP a
F-6O5R-5S-3U4V5
xVBP al
G5
xVBP at
K4U9
xVBP ay
G2J-6U3
xVBP by
F3
xVBP ce
E3F-3G-3T3
xVBP ds
C3G-3
xVBP ea
E4F-4
xVBP ed
E-4G-7O8
xVBP el
G-3
xVBP en
G2U-2
xVBP er
F3G-3J5
xVBP es
J-3V4
xVBP fe
G3I-3
xVBP gh
I-2
xVBP he
C-2E2F4I3P3R-2S-4U3V-4
xVBP in
O-5
xVBP ir
U4
xVBP is
G3I-2O3
xVBP ke
I5O-4
xVBP le
I3
xVBP ll
S4U-2
xVBP ly
R2V-2
xVBP me
F2
xVBP nd
F-4
xVBP ng
G-3I4O-3R-4U5
xVBP nt
F3
xVBP of
G3J-3
xVBP om
U-3
xVBP on
E6F-3G7O-5
xVBP or
G5U-7
xVBP ou
F3P-3
xVBP re
F-3M3
xVBP rk
G2
xVBP rs
G3T-3
xVBP se
E-6F3O3
xVBP th
G-5I5
xVBP to
I4O2R6S-4T-6V-4
xVBP ts
F4G-3I2O-4
xVBP ty
R-3V3
xVBP ud
E-2O2
xVBP ve
I-3
xVBP ”
G3O-3
xVBZ !
T3
xVBZ ,
G8I-2K2R-4U-3X-3
xVBZ .
G11O-6P-3T-6U3V2
xVBZ 0
F-5G-2O7
xVBZ a
F3O-6R-6U6
xVBZ al
E3F-3T-3U2
xVBZ an
F-5G-5O3U5X5
xVBZ at
P3R-5S-5U10
xVBZ by
F2G6I-3U-3X-2
xVBZ ce
M4N-4
xVBZ ch
V4
xVBZ de
E4F-4
xVBZ do
J-3R5
xVBZ ed
G-7O5
xVBZ en
M-3O3U3
xVBZ er
E-4G-4M3O5R-2U-2V3
xVBZ es
F-4X3
xVBZ ey
G-2U2
xVBZ fe
M3O-3
xVBZ gh
O3
xVBZ he
S-5U8
xVBZ ht
G3J-3
xVBZ ic
G-4I4
xVBZ in
G4J5O5R2U-9V-2
xVBZ le
E4O-4
xVBZ ls
I4
xVBZ ly
F-4X3
xVBZ me
F-2X2
xVBZ nd
M-3
xVBZ ne
F3R-3
xVBZ ng
F3I7J-5O-4R5V-3X3
xVBZ nt
G-4O4
xVBZ ny
F-3O3
xVBZ of
F4I-3
xVBZ om
G3R3V-4
xVBZ on
F3O-3P3T3U-5
xVBZ or
I4O-5U-3
xVBZ ot
G-4O6
xVBZ rd
R3
xVBZ re
F5P-2U2
xVBZ se
E3F-3O-3P3
xVBZ ss
O3
xVBZ th
G8I-3J3O4U-8
xVBZ to
G3I-3R-6U3
xVBZ ts
G4O-3U2
xVBZ ut
O-4P4
xVBZ wn
F-3O5
xVBZ ws
F-4O4S3U-3
xW a
R5
xW al
I4V-4
xW at
I-3V5
xW be
I3
xW ds
G3I-3
xW en
U3
xW er
V3
xW es
G-3O2
xW he
F5R-3
xW in
K-3S2W3
xW is
G-4I7K-3R3V-3W3
xW it
U3
xW ls
G3I-3
xW nd
G5
xW nt
S3U-3
xW om
V4
xW or
S4U-4
xW ou
I-4R-3V5
xW rd
V3
xW rs
V2
xW se
K3
xW ts
S-5V3
xW ty
F-3O3
xW ue
I3V-3
xW we
S3
y!
I-4
y"
D5E-4F-4I4J4M3O-5P2R-2T4
y$
C3F3G-3O-5
y%
F-10I-5O5P5R4W-3
y'
B10G-6I-3J6L-5O-3R4S9T-5U-6V-3W-3X4
y'm
F3X-5
y're
R-8V3
y's
B4E4F5G-2J4K-5L-3O-7R3T7U-7V3W5X-11
y(
I7J6O-4R-8T4
y)
G-3J7K-5
y,
B3C5E5F-2G4H-3I4J8K-2M2N3R4S-3V-3W-4X-15
y-
G-4I6N3R-3V3W-6
y-80
G-2I6J-3
y-in
G2I-2
y-it
I-4T4
y-up
J-4R3
y-us
R4
y-yu
J6
y.
B3C-5D-5E5G4I3J6M-4N8P-8R7T-4X-8
y/
I4J-4
y0
B3D-4G-3I2J4O-3P-19R-5S7T3U4V7X4
y90s
G5K-4V-3W4
y:
G4I3J-6R-2S-4W4
y;
G-6J6S-3U3
y>
B6E3G-3H-3I10J5K3L2N-7O5P-7T-7U-2X-4
y>>
B5I5J-2K3S-3T-3U2W-3
y?
F-3G3I-2J-3R13V-8
y]
B3G-5I3
ya
D-3F-10G-12O-3P4S6T7U-3V9W5X2
yaba
G8I-8U3
yaby
C4E-4
yac
G4
yace
E-3G5J-3R3T6
yach
F3O-3T-4U3V5
yack
E-4I6K-4O4R8U-3V-4
yact
G-5I3J6K-4R2U-5V2
yada
I-3J7
yade
G-6J4K-4S4
yads
I-3K9O-8X4
yadt
F2P-2
yady
G-9I9
yael
G-3
yaff
S3U-3
yaft
F-6G-3J4P2V-5X3
yage
G7J-3U-2
yago
D4
yags
G-3I3J-4S3
yaid
G-9I3J10L3
yail
R-3
yain
F-5G8J4P-4R-4S-4U5X3
yair
B4G3I-6J-4S2V-6
yait
R-4V4
yake
F-4G3I5J-3K-7R5S4U-4V-3W7
yaks
I-2T2
yal
I5J-5
yale
F9I6J4O-7T-4V-6
yalf
S-3
yali
I-3R3
yall
D-3E-4F3G2I7K-6O6S-5T-8V-3W6
yals
I-3J6R2T-3
yama
G-7I5R5S-3U3
yame
J4R-5V3
yami
J4
yamp
R-4S4
yams
F4G3I2P-5T-3V-5
yan
B3E-4G-4I4M3R-5S-3T6U2
yana
I4
yand
B-2C6D-4E5H5I2K-4M-5P-6R-6U5X-3
yane
I-6U4
yang
F-5J4K-7O-2P7R-7U5X3
yank
G3K-6S3
yans
F6G-7I4J7T-3U3X-5
yant
E4F-4I-3J4K-3R3S3V-6W8
yany
F2J2O-4R2S6T-3U-4V-6X5
yaos
G-4I-3J4
yape
I-3R3
yard
G5H2I-3W-5
yare
F7I7K3O-6P3R-10S6W-3X-5
yark
G-7I7J3
yarm
G-5I4
yarn
J4
yars
D7F9G6I-8J-6K-7O-6P-4U3W6
yart
E-4F3G7J-3K4O-4R-7S5U-5V5W-3X4
yary
B3E-4G9J-6O5P-2R-5S-3U4V-2
yas
E3F-33G6O15R3S5T-2U-3V3
yase
E4F4G-7J3T2U-2X-4
yash
G5I-3
yask
G3K-3
yass
G-4I4O-3R5V-3
yast
F5I-4J-3K-3O3P-6T3W3
yasy
G4
yat
B-3E5F-5J-4R9S5V-3W-5X-6
yata
K3R4U-3V-3
yate
F-4I2J5K6O-5R-5T2U-2V-5X3
yath
I3O-4P4
yato
G-3I5
yats
E3I-3R-3S3
yava
I4
yave
D-3E-3F-2G10J-3K9O3R-5U-5V-4
yavy
V-3
yaws
I-2
yays
I-4T5V-5
yazy
O-3P3
ybal
F-3R3W3
yban
W3
ybao
U-3
ybe
E-3F-3G-8I7J-9K5M8O-8R2T4W3
ybed
F-3O3
ybel
F-4V6
yber
F-13G4J7K-3O9R9T-8U-3X-3
ybic
F-4O4
ybig
J3K-5S-4U4W5
ybit
U3V-4
yble
E3G8I-11K-4N-3O2R3V-7W4
ybly
G3J-5K3O3
ybor
K-3R3S-3U4V-3W3
ybot
I-3R4S-2U-3V2
ybut
H4J-5K2O2P-3R5V-4W-4
ybuy
I10K5R-3T-4
yby
F8K7O-3R-7S-5U8V2W-3
yc
F3O-3
yca
G-5I7J-3
ycal
C2J3K-4O-3V5
ycan
E4F12J-12K3O7P5R2T-6U-5X-7
ycao
J-2
ycar
G3J-3
ycbc
S-3U3
yced
B4F-5K4L-5O5R-5U4
ycer
G5I-6
yces
E3F-5H5I-2S-5T4U2
ycks
F-6K3R3
ycle
R3S-3U3
ycn
I6J-5
ycns
S3
yco
I-4J5
ycom
G7
ycow
G-3I4
ycry
V4
ycts
D4F-3G3I5J-3K-6O8P4T-4V-7
ycup
R4
ycus
R5U-4
yd
J4
yday
D-6E-3F6G11I-7J-8K7R-4S6T-3U3V-3
yded
F-3I-2J9K-4O-3T6U3V-4
ydel
G-3
yden
E3G3I-5M-4O4R-9V6
ydeo
B-3L3
yder
F9I11M4O-4P-6R-3S-3X-6
ydes
E-7F6I2J-6
ydex
J4T-3
ydge
O-3R5T-5
ydia
G-7I4J3S5
ydie
G-3I3
ydix
F5I-3
ydle
G5J2V-4
ydly
G2K4T-4
ydo
K3V-5X4
ydor
G-3J4
ydry
G3I-3
ydth
I3J-3
ydue
G-2S-3T2U3
ye
J6
ye-a
K3W-3
yead
B-3E6F-6I-5K2O4P-5R8S3U-2V-4
yeak
G3S5U-5
yeal
G-4R-4U3V8
yeam
C-3E2G4R-4
yean
I3
year
G-4I7J-2K5P-4S-5U5
yeas
S3U-6
yeat
F-5G-3I8J-4K-5V3W6
yeau
F-5O3X5
yebt
G6I-6
yeby
J-3
yeci
I-4R4
yeck
I2
yect
F-3G3I-4J3O-4P2R2S-6V-3X7
yeds
F-2G-3I4S3V-3
yeed
I7J-3
yeek
G-4J3O5
yeel
D-3G4I3P-5
yeem
J-3N3
yeen
I5J-4M7O-7R3T-4U7V-5
yeep
G7I-5J3O5R5S-6U-7
yees
F3G-3K5M-3O-2R3
yeet
F5H3J4K4O-3S-3T-8U6V-2
yeft
G3
yegy
G-4I7U-5
yeic
F-2O2
yeil
J4
yein
E4F-4
yeir
F-2I-3K4O5S-5U6W-5
yeks
F-4O4
yeld
G-3I4K-2U-2W2
yelf
G7I5O-6
yell
P-3V4W-4X4
yelp
F4I5J-3S2
yels
G9O-3T-3
yely
E3J3M3O-5P2S-3T-8V-3X3
yeme
F-3
yems
R-3V3
yena
G4J-3
yend
F11O-3R-8V5
yene
I3V-3
yeng
B3G3I3R-3T-3
yent
C-3D-4E-5I-3J3K-4M4O6R5U-3V-3W2
yeos
R4
yeps
M-3O3
yept
G6I-4J-6S6
yer
I4J-4
yere
D4F-6G9I-8J-7M-2O10P-3R-6S5T3X3
yerm
G3J-3
yern
F-5G9I5J-6O4R-4S-2U2
yero
G3J-3X4
yers
F3J4K-4L3S-5W7X-6
yert
J-2
yery
B-5E-4G4I2J2O-3R4T3U-5W4X-3
yese
F4G3K-3O5P3R-3U-6
yess
I-8K8T-5
yest
B7F-3G-8J6L-6R-8S7U-4V5W4
yetc
I5J-4K5
yets
G-6R3X5
yety
G-4O6S-3
yeum
G-3J3
yev
G-5J5
yeve
F3I4J5K-3R-10W3
yews
B4
yext
I-2J2O3V-2
yeye
G-2J2
yfar
G3K-3W3
yfat
G5O-3
yfei
J-4X3
yfer
F4K5O5P-4T-4
yfew
F-2I4W-3
yffs
K3W-3
yfic
S4
yfit
G5I-5R-4V4
yfor
E2M-3R4S4T-5U3V5
yfth
G9I-9
yfts
F-3
yful
E-3F2K2R-2V2W3
yfun
I4T-4
ygal
I6R-5
ygan
G-3J3
ygap
G3I-3
ygar
K-2W2
ygas
K-3W3
yged
I2J5M-3S-8U7
yger
I-3T5
yges
I-5O-2R3S-4U6
yget
F-3G3J-2O-7P6R2V3
yght
E3I3J8O-4R-5U-4W3
ygin
F4O-5
ygly
G5I3J-3
ygo
J-3R5V-7W3
ygod
R-3V7
ygot
I3J-4K4T-3
ygov
I4J-4
ygry
I3
ygth
I-3R2V-2
ygtu
G-2J2
ygui
G4I-4
ygun
I3
ygxi
F4
yhad
F4G-5J7R4T-4U3V-5X-2
yhai
G2I3K3S3U-4
yhan
E-8F2G-4K3O3R-3S4T4V8W-5
yhas
E5G4I8K4R-5S-5U-3V-3X-6
yhat
C5D3E-5M-3N3R4S4T-3U-4V-5W4X-3
yhaw
E-5F3I3
yhe
B2F-3G-3J-6O4X3
yhed
G7I5K-6S-2T-3
yhem
D-6E4F-4G3I2O4P-3R-8V10
yhen
B-4F-12G-3I-2O8R-3S10
yher
D-2E-5F3G6I2K3N2P-8S-6T9W3X-7
yhes
G2
yhey
F5G-4I-5T2U-3
yhez
G-2
yhim
R-3S-4V5
yhin
F-4O-5P5T-2U3X6
yhip
G3I-4J2S3V-4
yhis
E-7I4O4S-4U6X-3
yhit
F-7G3J-3O10
yhk
F6O-3P-3
yhly
G4I-4
yhod
G-4
yhog
I5R-5
yhop
V3
yhor
G-3I3S-2U2
yhot
J4S4U-4
yhou
F3G13I-7J-6O5P-10S7U-4
yhow
E3M4O-2T3U-4
yhts
G-4I-6J6O3T4
yhua
B5J-4P3U4
yhub
G-6J6
yhui
I7J-5
yhus
R3
yi
E4F3G-6O-10S2U-2
yiai
I3
yial
B-4D3E3F-7G-6P4U8V4X-3
yian
E-3F5G-6I-3J6S5U-3
yiao
I-3S4U-4X3
yiar
G-3J5R3U-2V-3
yica
G5I-10R3
yice
E8G8J4K-4O-8P-4S-2T-3U5W-3
yich
G-13I3J3V4
yick
F5
yics
G7S-5U4
yict
G3K3
yicy
E7F-7
yide
B4G-6I-3O5R5
yidy
S3U-3V3
yied
F-4I3J-7V4
yief
I-5R4
yier
G-5I7
yies
C2D3F3G-2I-8J2O-4S3T-3V-3W5
yiet
G-3I-4T4
yiew
I3J3
yif
G7M4N-4T-3V-3
yife
O2S-3V-2
yify
G-3R7
yigh
I2O4V-4W-3
yign
F-3G3I-2P6R-4
yigo
D-2I2
yigs
I-4T4
yike
E3F-3I-3J-2R5U-4V-4X6
yild
K-4M3N-3
yile
F3G-11O3R3S-7U11
yili
G3S-3U3
yilk
I3
yill
E5F8G3I-4J-3K-2L5R-6T8W-6X-6
yilm
G-4J10O-4S-2U2
yilt
E2I-3S-3U3
yily
F-3G3I-6J-5K3V7X3
yime
F4I-6O5R4S-6U3V2
yimp
K-4W4
yin
B3C-3D4E-4F-9G4K-5L-5M2N3P4R2X3
yina
B-3F3G7I6J6R-6S-10U4X-5
yind
B3G4I-3J-8S3X5
yine
I3T8U-2V-2
ying
D3G2H-4L3M-3N-3S-3T8W6
yinh
J3
yink
G3J-4R-4V8
yins
B3G-3K-3L-3S-3W3
yint
G2I-2J4
yiny
G-4
yiod
G-5U4
yion
B9F-8I-3J4K4L4P-5R3T-5V-3
yior
G-3I4O6P-6T-3
yips
F5
yire
F-4J-4
yirl
I4O-3
yiro
S2U-2
yirs
G-5R4
yiry
J2
yis
B3E9F-4G4I7J3N5R-7S-11T-3U5V-3
yise
F7G7J-3K-4P-3S-3T3V-4
yish
G-8J9V3
yisi
G3I-7R4
yisk
G5
yism
G-6J4K3V3W-3
yist
G-7I4M-3O5R-6V7
yit
F12G-7H5I-3P5R-4U-8X3
yita
G-3J6
yite
F5G7I-4R-9S3U-3V5
yith
F3I3O-9R5S4U-7
yits
D-2E3F-3G3T4U-3V-6
yity
E-3F5G-3I-3K5R-4T4U3
yium
F3I-4J6R3T-3U-2
yive
F-4G5P6T-9U-3V7W2
yixi
I4T-2
yize
D3F2G-3J-3K2O4R-3V8W-3X-3
yjac
G2I-2
yjia
I3J-3
yjie
G-2
yjin
F6I-3J4R-5
yjor
O3R-2S5U-5
yjoy
J3R-5V5
yk
G6R-3
yked
I3O-5P3R-3
yken
I4J-3W3
yker
G3
ykes
F-4J-3O7
yket
G2I-3J-3R-4S-6V11
ykg
K3W-3
ykly
J-4R2S4U-4
ykou
G-3
ykov
G-3T3
ykv
B6G4J-6
ykyo
S-4U4
ylag
G3
ylai
J4
ylan
D9G6J-7K4O-3S-4T-3
ylao
G4J-2
ylar
F3O4P-6
ylaw
I-3R2S-4U3
ylay
F3G-2I5P-4V4
ylds
I-5R4U3
yled
F-3I-3J-3K-3M3T4W3
ylei
I-3J3
ylem
R-3V5
ylen
I-5K-2O-4R-2S3U5W3
yles
I4J2R-4T-3
ylet
G4I-4S-4T3V6
yli
J4
ylic
I3J3K-6R-3T5
yliu
G-6I3J8R-5U4
ylks
G5J-5
yllo
R3
ylls
G3J2S-2U-4V3
ylly
I5K2O-2R7S-3T-3U-5
ylms
G-3
ylop
G-13I13R-3
ylor
J3
ylos
G3
ylot
R7S-8U8V-5
ylow
C3E-3F4I-2J-5K3R5S-3T-5U2W-2X5
ylso
I12J2O3R-8T-5
ylth
F3G-2J4K-3R-2
ylty
I6
ylue
D-2J5R-8V8
ylve
G9O-3V-3
ylys
P-3V4
ymal
G5I-3S2U-3
yman
G3I-7J5O4R-5
ymay
F4G-3O-4
yme
C-4F8G-7R3S4U-5
ymed
G-5J3S4V-3
ymel
U5
ymen
B-3F4G5K-2L3S-6T3X-6
ymer
I-3
ymes
G7I-4J-6K-2O-3R4S8T-5U-5W3
ymic
G-6J3R4S3V-7
ymin
S-3
ymir
G-5J5S-4U4
yml
I4V-2
ymly
E-2F2
ymme
J3
ymo
I-4J4
ymon
J-2
ymou
M3
ymp
G4J-3
ympt
S4
ymr
I2
ymud
S-3T3U3
ymy
F-3I4V-4
yn't
D-4E4F-6I4J6K-2M4T-2W-3X3
ynal
B3D-4F2G7I-4J5K5O-4P7R-7T-3V4X-5
ynam
I-4V3W-4
ynan
B4J2S-4U4W-4
ynce
B2F-4K-5L-4P-3R6S-8T5
ynch
F-3J6K-4P3S3U-3
yncy
I-3K4R-5V3
ynd
W4
ynda
G-3I7R-4S3
yndi
S-6U6
ynds
D3E-5F3I4J-3K-4P-3R5U-2V-4
yned
J3K3O-5R-5S6U-6V5W-2
ynel
G3R4S-4U4
ynes
G3I-8P-3R3S3U-3
ynet
J-2M3N-3R4
ynew
B-4F-13K-4L4O4S2T3U-3V6
yney
J-5K6V-3
ynge
G-2I-4O7R5S-3U3V-5
yngs
F6I-7R4S3
ynic
G9I-6
ynis
G-4
ynit
I-6J6
ynix
K-3W3
ynks
E-3I2O3
ynlu
G5J-3
ynly
I7J-3O-3V-3
yno
F-3G6I2J-3M4X3
ynoi
I4O5W-4
ynor
C3O-3
ynot
E8F-10G-5I3J-4K14O8R-4U-5V-3
ynow
F7G-3I-3K2O-10P-6V4X9
ynse
I-4K6S-3
ynst
C-2G4K-4T2W3
ynta
O3
ynth
I-2
ynto
F-4I3S4T7U-5
ynts
E-6F-8G3O4P4R-4S-3T-3V7
ynty
J4
ynue
G-6I3R5U-4V-3
ynus
G3I-3
ynxi
J4
ynyi
G3U-5
yoad
F10G4J3K-6O-4P-5S-4U4V-3X3
yoal
E-5G5
yobe
G3I-3
yobi
I-2K-3M5
yobs
U-3
yock
I3R-6U3
yods
C3F-3K3
yody
C4E-4G-2I2
yoes
F-5I11J3W-4
yof
C3D5F3G4I-6J3K-3M-5N3O-9W5X-8
yoff
G-2O2
yogs
G5I-5
yogy
D-5I3R5
yoic
O-4P4
yoid
G-3R4V-3
yoil
G-3I5
yoin
I9J-5R-4
yoke
I-7J4
yoks
F-3G-5I5X3
yold
E3F3I2K-7O-4P-3R-3U3W3
yole
E3I-9J3R4V-2
yolk
B-4L4
yoll
I4
yome
E3I-4M5O-8P4W3
yon
D6E-9F-6G3H-4I-3K-4M7O3P8R-5S-3T-4U4V4W4
yona
G5I-12K3R3T7V-3W-3
yond
I5J-3R-4
yone
E-4G-5K6O6R-7T2U-2V3X3
yong
E-3F-3G8O-4T-4U4V4
yono
J4
yons
F3G4K4L-3O3U-3V-8X-3
yont
G5I-4
yony
R3
yood
F3I10J-3O-3P3R5S-6T2V-6X-5
yook
D4I-3K4O-3R3W-4
yool
I-5J4
yoom
G9I-5J-4
yoon
F-2G3P3V-3
yoor
G-3K-4R4W4
yoot
R2V-2
yope
G3I6O3S-9T-12U7W3
yops
O-3P3S2U-2
yor
D-5E4G-4I-7K-2M-3N3R3V8W2
yord
R3S5V-8W-4
yore
I-16K12O-5P4R11T-3U-2
york
F-6G-4I-2J6K-3R6S6U-4
yorm
G4O-8P3R4U4V-3
yorn
G-3I3
yors
F7I-7O-4R4V4
yort
F4J3M3P-5T-7
yory
G3I-4L5T-5
yose
G3H3J-2R-7S2V3
yoss
G-5I-5J7K4
yost
J5K4R-6V4W-4
yote
G-5R-5V7
yoth
I-3J3K11T-10U-3
yoto
G5J-5T3
yots
D5F4I-5
youd
G6J-3
youl
G2I-2
youp
T-3U-2
your
C-2E5G-6I10J-5K2O5P3T-8V-6W-2X-3
yous
G2I-2O-3R5S3T-4U-6W3
yout
F-14G4I5O7R4S-4U-5V4X3
yove
F9I5J3K-8O-6R-6W6
yown
F6G-2O-2P-2R-5V8X3
yows
G7I-3R-6
yoya
S4U-4
ypan
I4J-3
ypay
G-3I-3M6O-3R9V-5W4
yped
B-3G-7K5L3S7U-3
ypen
F3I3O3P-3R7V-10
yper
B-5D3G9I-5O-3
ypes
F3I-3U3
yphy
F-9P9
ypic
X5
ypig
I4R-4
yple
B4D3E2G4I-2J-5K-7L-3O7P9S-6T-7W5X-5
yply
G4O-3S-9U-4V13
ypon
G4R-4S3U-3
ypot
F2G11I-8P-2U-2
yppy
R-4V4
ypth
G-6I6
ypts
O-5P5
ypus
I-5O5
yqin
O4U-3
yque
S-4U4
yrab
G4J-3
yral
F-4J9O-7P3T5V-4
yram
D-6F-3G-3I8J4O-3P5
yran
J4K-2
yraw
I3
yrby
I-3T3
yrce
D3G4I-7R-10V9
yrch
J4S2U-4
yrds
G5I-3J-5M3O3U3
yrea
G2I4K-4T-6W4
yred
G-4I8O-3S-3V3W-3X2
yree
D5G-4I3K5O11P-11W-4
yren
T-4
yres
E-3F7G4I-7K4O-4P2R-8T-3U5V3
yrew
I-3R5
yrey
S-5U5
yrge
R-4V2
yrgy
O4R-4
yrip
G-3I3R3V-3
yris
J-4K4
yrit
O-5P5
yrks
G5I-3S3U-3
yrld
J3R-11U3V5
yrls
G5I6K-7T-4
yrly
I3K-4O-6R-3T5W7
yrmb
G3I-7O3R3
yrms
V-3
yrmy
G-7J9
yrns
K3W-3
yrol
D4I-3J-4R4S3U-2V-3
yrom
E-5G2I-4M3S4T9V-5X5
yron
R-4V4
yroy
J3
yrry
J6P-3R-3
yrse
G3J-4R-3V4
yrst
G-2I-3J-3K-3O6R10S6U-12V-5W7X3
yrte
S-3U3
yrth
F4G5J-5K-5
yrts
I5J-6K-2R3T-4W3
yrty
F-4J5P4S4T-6
yrum
J-3R-4V3
yrun
E2F-2G-3I-3R5
yrve
G4V-4
ys
G6I3J-2
ysar
I-3J3
ysay
G3O-5P3
ysea
G-5I3
ysed
E2F7I3K5O-6T-4U-4
ysee
F-7J4K3O6W-4
ysep
I3
yser
R-3V3
yses
D-3E4G8I3J-4K-3O-2S-3U-6V8W3
yset
G-3J-4K6U4
ysha
F-8G8H3I-12K4O8U-2V4W-4
yshe
I7J-9O4
ysia
G4I-4J-3K3
ysic
F3G-5O3R6
ysis
O3P-3
ysix
F-3I-3V3
ysks
U-3
ysly
J2R3T-4V-3
ysms
I4R-11V7
yso
G6K4W-6
yson
G4R3
yspd
R3V-3
yst
J6
ysta
G5
ysts
G4I-9J5R3W-3
ysue
J-3R4
ysun
F5P-4
ysus
R-3U5
ysuv
G3
ytal
E3F6G-3J4K-5O-2R3S-5T-4U3W7X-5
ytan
K-3
ytao
G3I-3
ytap
Q3
ytar
U3V-4
ytax
B3G5I-2J-5
ytay
G5U-3
ytch
I-3J3R5S-3
ytea
G3R-5
yted
E-7G2I4J2O-3Q8R-6W-4X3
ytee
J2
ytel
J6
ytem
G4J4O3S-11U3
yten
F2I6K-2R-7S2U-2
ytep
I3
yter
E-3G-4O6R-4
ytes
F3H5O-8R3S-2T-4X7
yth
B-4L4
ythe
B5C3D-8E-3F-3H-5I4K3L-5N-6P-3R4S-3T5W2X7
ythi
G-2I2
yths
F-4G9I-3O4R4U-5V-4
ythy
G5I-3R4U-5
ytic
G5K5S-4T-4V8W-5X-6
ytie
F5J-2R-2
ytil
I-2
ytin
J3
ytle
E-2O3R7
ytly
B3G-10I-5J9T5X4
yto
B2F-6H6K3N5O6P-8R-10S5U-5V7W2X3
ytom
R-8V8
yton
I-3K-3T4
ytoo
G4I-4
ytor
J6S-3T-3U3
ytre
G-3O2
ytry
E3I-4R-9S-3V8
ytum
R3V-3
ytus
S4U-4
ytv
G-3I3J4
ytwo
G-6J6K-4O5R-4S-5U5V3
yu
R3V-3
yual
E5F-3I3J-2K-2R4S-3U3V-4
yuan
B-4F5K-3S-4U9
yube
G2O-2
yuce
I4J-2K6W-5X-3
yuch
G12I6J-3O-4P-8S-3U4
yuct
G-3I-7J6K3R5V-5
yude
P-2
yuds
O7P-4
yudy
J-2K8
yued
G3I4J6T-3U-8
yues
F6H3I6J-6O-4X-3
yuge
O3R-9S-3T-2U3V12
yugh
F-3G-4R-3S4U-4V7W4
yugs
I3O-2R-3
yuhv
S4U-4
yuit
F-3O-9P12S4
yula
I5
yuld
E6F6G4J-3K8O-11P-3R-3T6X-11
yule
K3R5V-3W-3
yull
R6T3V-5
yult
J2S-4
yuly
D17E-3G-4I3J-5K-3R-4S5U-5
yume
G3I-3
yumn
G4J-3
yump
I-3
yums
G-5J4W3
yun
F3
yund
E4G-4O4P4S3V-2
yune
G2I3U-4
yung
M3O4
yuns
G-2I2W2
yunt
G-3K2W-3
yup
G-9I4J-4V5
yups
G6I5J-3R-8T-5V5
yure
F2I3J3O-5S4T-2W-3
yurn
I-3K-3R-4V2
yurs
G5K-4R-3T3
yurt
S6U-3
yus
C2G-3I-6R8W-2X2
yuse
F3G3I12J4K-5O-3R-5S-3U-3V-6W3
yush
G3I-3
yuss
I6R-4
yust
F6I8J-6R7S-3T-5V-4W-3
yute
G-6J8
yuth
F-8G8I-6P6
yuts
S-4U4
yuty
R4
yuv
S2V-2
yuyi
I3
yval
G2
yved
F-4G3J3O5P-3S-3T-6V3
yvel
F-8G3I-3O8T6V-5
yven
G-3I-3J5V3
yver
E-5F-4G-6K3P2T7W-3X3
yves
I-3K-2O2V10
yvie
I-3
yvnd
O3P-3
ywal
U3
ywan
G-3
ywar
J-3R5U3
ywas
D6E3F-5I3J4K-4M2N-2R-6S5V-6
yway
E3F3G-5J-2K4O-5P-3R7T7V-4
ywe
E7F-3G15I-3J-7K-5P5U-5W-6
ywed
F3S-3U5X-5
ywen
I-3O3
ywer
F4G-4I-9J5K3O-4V3
ywho
J4O3R-7
ywin
K2W-2
ywly
I4T-6
ywth
E-2F3P5R-5V5
ywww
J-3
yx
B3
yxas
I7S11U-11
yxed
R3V-3
yxes
I3T-3
yxi
F3G4
yxia
I-3J3K-4W5
yxin
I4R-3
yxis
I3
yxit
E-4J5
yxpo
G-5I8J-4
yxx
J-4T4
yyan
G-5I5
yyed
I2J-5K3M-3T3
yyee
R4V-4
yyen
G-3J2
yyes
I3
yyle
G4
yyou
E-2F-4G-8J-2K-3O3P2R5T6V3X2
yyst
G5I-5
yyze
I-4R4
yzed
I-4J6
yzhe
R4
yzon
I4T-5
y­
G2I-2
y–
G3
y—
I4S-5
y“
G-12J5T-5U6V3W4X4
y”
B4J6K-5S-4
y）
B5J-5
z!
I7J-6O5V-3
z"
B3F-3I3J3O-4
z$
G-3J5
z&
J4
z'
G-7J3R-4T9W-2
z's
D-3E5F-10G-10I12J10M7O-7V3
z(
I3J2K-5O3R-6T3
z)
I4J3U-3
z,
B4D2E-5F-5H2I8J7K7N-4O7P-5T-5X-12
z-
B7J5N-3R-7T-3
z-19
F3X-3
z-in
B-4L4
z-up
S-4U4
z.
F-3H-3I6J3K5N-7O4P-4U3W-3X-2
z/
G-4I3J3
z0
B4E-3F3I-3K-3L4O4P-8U-3V3W3X-3
z90s
I-2
z:
G-4I8J4K4R-7T-4
z;
G-5I6K3O3P-2T-4
z>
B5I5J-2K3S-3T-3U2W-3
z?
G-3I3R8S-5U3V-8
za
E5F7G-11I-3J-4K-8M-3P3R7S8T5U-6V5W5X-5
zabe
J3
zaby
G4I-4
zac
G-3
zace
G7I-3R4T3V-6
zach
I-6J3R2S4U-4
zack
I-4K-3M3N-4O-4R5U3W3
zact
G6O-4R-4U3
zada
J4
zade
G3J4K3R4T-5V-7W-3
zads
O3
zaea
B3J-3
zaff
G4I-3R-3V3
zaft
U5
zage
F3G11K-10O-2S3
zags
G-3I5
zaic
G-3I5
zaid
G-7I3J11R-5W-4
zail
G-3I4
zain
F-7G2J5K-3O6R-5W3
zair
B2I-10J4O5R-7V9
zait
R3
zake
F-3J-5K6N3W-4X3
zale
I-4J2O-3R-3T5V4
zali
G3I-3
zall
F3I-7K2R4U-3V3
zals
G8I3J-6O-5P10S-5T-7U3
zalt
J5T-4
zame
F-2I5J5P-3
zami
I3
zams
G4J-2
zan
E3F5G-6I-5J-5K-3L2O-5P5R7U-9V7
zand
D4E7G9H3I-3K2P-14R5S-5T-4W-3
zane
G3I-5J3
zang
G-9J3K-4M5W3X6
zank
G-5I3J4T-2
zans
E-4F5R-3
zant
B3E-5I4K-3S-6T3
zany
E-3F3G-3I-4P6S4T-2X-5
zanz
G-3I3
zape
I-3U3
zapp
J6
zard
G-3O3P-4R3T3U-4V4W5
zare
D-3F-7G-4H3I-2K8M9O-2Q6R-5S-7T4U5W-6X3
zark
C2
zarm
I-3T-2
zarp
I4
zars
D7E5G6I-3J-3O-4T-3U-7
zart
G6H3J-2
zary
O3R-3V3
zas
E-8G-3I3J3O4P6R3V-4X-7
zase
G4I3J3R4U-5W-5
zash
G3
zasm
G-3I5
zass
G6J4T-3V-3
zast
F4G4I-6K-5R-5W3
zat
D2F-4G-6I5K7P-3
zata
J4K-4R-3V3
zate
E3G2I4O-2R-4S-2T2U3V-4
zath
F3I-7U6
zats
I2J2T-3
zaty
G-7J6
zau
G-3I3
zave
C-3F-7G-3J3K8M5O-3R-5U3W-5X7
zavy
F4G5P-4V-6
zaws
I-4S3U-3
zaxi
G7I-4T-3
zays
G2R3T-2U-6
zaza
G-3I-3J3V3
zazu
I-3T3
zbag
G-4I4
zbai
I6J-6
zbal
G-2R3U4
zbao
J5
zbas
J4
zbe
G-6I6O2R-6S-4
zber
F4J4U-5
zbia
G-4I3J3
zbig
I-4
zbim
F-5G12I8O-4P-11
zbin
J3
zble
D-5E4F6I4R5T-3U-3
zbly
I-4
zbo
G2J-2
zbon
G-4I-3J4R3
zbor
G2I-6R4
zbot
J4U-3
zbut
I-3
zby
E-3F-7I7K3N-3O6P3S-15U9X-2
zc
B4
zcai
G-3
zcal
E4G5I-7J9K-7O-3V-4W3
zcan
D-5F-9G3I11J-7K5O2T-7W-4X10
zcao
G5J-4
zcar
E3F-3G3I-3
zcau
G6J-4R-3
zced
G-7I-3J5O5R2T3V-4
zcer
I4J-4
zces
F3G7I-5J6R-3S-3U-2W4X-3
zche
F8G-5R-3
zcit
I3R-3
zcks
G8I-6R-4S3T-2U-3
zcle
G5J-4
zcns
J4
zco
J5T-3
zcpc
G-4I-5K9
zcts
F3G5I4K-2O-4T-3U-3
zcue
S-5U5
zcus
G-3I5
zdal
G-3I4
zdam
G-4I5
zdar
G3
zdas
I-7J-4O3V4
zday
E7F-4J5O-5R-2S-3U3
zdea
E4F-4
zded
E-4G-13I5K4O11W-4X3
zdel
G-6J4
zden
E7F-7U3
zdeo
G6I-4V-3
zder
G-3K5N3R3S-5U5W-5X-3
zdes
R6U-3V-3
zdia
G3I-2J-4U5
zdid
I8J-5K3
zdio
G5I-3
zdle
J-3
zdo
W-3
zdor
G-4I5
zdry
G-3
zdu
G3I-5J4
zdue
G-5K3
zdui
G3
zduo
I-3N4
zead
F-5I-3O-4R2T3U4W3X3
zeal
R-5S3U-3V5
zeam
G-3J6K-3O-3W3
zeap
G-4J4
zear
C2E4I-4J-4S2T3U-2V2
zeas
F3G4J4P-3U-3
zeat
G5J-3O3R-5U2
zeau
I-2J3
zech
G-3
zect
G2J5K-5O3T-3
zeds
R3T3V-2
zeed
G5I-4V-4
zeek
F-4J2O5
zeel
G3I-5J4U-3
zeem
I-5T3
zeen
G-8I10J-2K3M-3O3R-4W-3
zeep
R-2T2
zeer
G12I3J-4O-5U-3
zees
F3I5J-3T4U-5X-3
zeet
C3H-3I-3P3
zeft
G-2I2S3U-3
zegy
G4T-4
zein
G4I-7J3R-3
zeir
G-4I-3O-5P7R7U-6V3
zeld
O3S-4U2
zelf
G-6K-3R4S-4U4W5
zell
C5E-5F-9I3O5
zelp
G-3H4V-4
zels
G11R-9S-5V4
zely
F-4G-8R-4S5T3X5
zema
G4
zeme
G3
zems
D3I3P-4
zemy
G-6J6
zena
G3
zend
G10O-4R-5T2
zeng
J2R3
zens
S3U-3V-3
zent
G9K-7P3R-4S-4T-2
zeos
G4S-3U3
zepo
I3
zeps
E3F-4
zept
S-3W3
zere
E-9F-3G-7J-3K8L3M5P-5R5T3X3
zerm
I-3V3
zern
S3
zero
I-4S4
zers
E-4F4G7I5J-4O-8V3X-6
zert
G-2I4
zery
F3G3S3T-8V-2W2
zese
D4E-6F8J-4K-4O-7T3U3W6X-2
zesh
F4G3I-3
zesk
I-4
zess
C3E4G5I-5J4O-3P4S-4U-2V-4
zest
F3G3I-3J-3U3
zets
E-5G3J-3R-3S-4T3U7X3
zett
J3
zety
C2E3F-3G15I-6R-7S-7T-4U7V4
zeu
I4
zeum
G-5I3R-5V5
zeup
G3I-3R4U-4
zews
G7I-6J-4N4R-6V4
zeys
R-5V5
zfah
B4L-4
zfan
I3
zfar
F-3G-12J4O10
zfat
R3U3
zfer
U4
zfew
G3I-3
zfic
G-7I-2J9
zfly
I4U-3
zfor
G-5I7J5K3M-4R3S-4T3W-2
zfts
G3
zful
F-3O3
zgal
G3T-3
zgan
G-4I5
zgap
I3J-3
zgar
S-2U2
zgas
J3
zged
G-5I-3J-3K7O4
zger
E-11J3O12R4T-5U-3
zges
G3I5T-10U2V3
zget
M2O-3R3
zggs
I2V-3
zghs
S4U-4
zght
E4F-2G6J-6M3O4T-3U3V-7W-4
zgns
G3I3T-6
zgo
X4
zgot
K2
zgpo
I4J-4
zgth
G4I-3R3V-3
zgue
G3
zguo
I3T-3
zgxi
R2
zgyu
I3
zhad
F-3J3K3X3
zhai
J-2X3
zhan
C4E2F-4G4J-4O3R-2
zhao
R-3
zhas
D-3F-2G-11I8J8M4O7R-3T-6V-3X6
zhat
D-6E-4F4G-7H-2I3M-9P9R6S3T4U-5V5W5X-4
zhaw
E-3F3
zhe
F11G-3H4L3O-7X-4
zhed
E2G-11I7J-3O4
zhem
F6G-7I-6J-4R8S5T3U-5W5
zhen
E-4G-8I3J-3O3R4U3W-3X-3
zher
D-4E3F4G-10I3J3K-6S3T7U-4V5W4
zhes
E-3F-3I4J5R-2T-2
zhey
F9G-4I2K-3W4X-6
zhez
I4R-4
zhim
K-3O-2R3U-3V5W3
zhin
G-3I5V2
zhip
E4G13I-3J4O-7T-3U-6
zhis
E-3F8G-9J-7O2P4R9S6U-10W5X-5
zhit
J-4K4
zhk
F5O-3
zhly
G-2O-4P4U2
zho
J2
zhod
G6T-6
zhop
I2
zhot
G-4R5
zhou
G-4I5R-3
zhow
F3I-2O3V-4X3
zhth
S-3U3
zhts
R-3
zhua
J-5R4V3
zhui
J6
zhun
I-3
zhus
G-3I5
zi
F6G-4I3
zial
F4G4I-3J-3S-3T-2
zian
C-3G3I3J-3S-3U5
ziao
G-2I4
zica
E-4F4
zice
G7R3S-5U4
zich
G-5J6K3V-4
zics
G9U-5
zict
J7T-3
zicy
F3
zide
E4F-4I-6K6R4S5U-4
zied
D-2O5
zief
G4I-4
zier
G-4J4
zies
F3G10I6O-4P-8R-2S-7U5V4W3
ziet
G7J-5
ziew
J2
zif
E-4F8G-8I2J-3R6T2X-4
zife
F2G2I4J-3M3O-3U-4
ziff
I4
zigh
F-4O5V3
zign
I-3J3R-3T-3V5
ziha
I5J-4
zii
I-2J2
ziie
I2
ziii
I-3R3
zike
G-10I5J-3R4T-3V6
zild
I-3R3T3U-4
zile
C3G-5I4U-3
zili
I5
zilk
I6R-3
zill
F-5G-3I7J5K7R-3S-6T-7U2X7
zilm
G3
zilt
O-3
zily
G3I-5R4U-3
zime
E6G7I6O-7R-2T-5V-4
zimp
G4
zin
C-3E-4G-3H3I5J2K5O3R3S-6U3X-7
zina
F6I-10J7K-6S3U-3W4
zind
G2I-7O7
zine
I2O-3R-3
zing
B3F8I4J-3K3L-4N2P4T-3U-8X-8
zink
F-3I-3O4T3
zins
F-3G-4I5O-6U6V3X3
zint
D4G-5I3
ziod
V-3
zion
D5E10G10L2M-5N3O-13P3R-3T7V-5W-4X-5
zior
F-6G7I-4J3O4R-7T3
zips
G5J-3T-4
zire
B4G-3L-4
ziro
I3J-3
zirs
G-5I3J6U-3
zis
E4F-13G-5I9J5M8R-6S-5U3
zisa
S-3U3
zise
I-3J-4R3V4
zish
F-3G4I-5S2X3
zisi
I-3R5S3U-3
zism
F-4G5I-2K3R-6T4U-4V4
zist
I-6J11O-5
zit
B4F10G-8J-3O-10R6S3T4U-2V3W5X-4
zita
J-3T3
zite
J4K-4R-2W3
zith
B4E-3G-3I6J-2R3S-7
zits
F-3K-4O-11R6S2T5V4W3
zity
E5F-5G7J5O-2P-3R-3U-3
zium
R3
zive
F-4G4I-3J2K-3O6R5S-2T-3
ziwu
G-4J6
zize
G6J3O-3R-7S-2U2V5
zji
I4R-4
zjia
J3
zjob
G2I-2
zjor
F3I-4X-3
zjoy
G2I-4R2
zked
I6O-2
zker
G-5I4J4R-3
zkes
F-4G3I4J-5R-5V5X4
zket
V-3
zkle
J3K-3
zkly
U7V-6
zkyo
G3
zlad
I3
zlag
G6J-3
zlan
J4R-3T-4U4
zlao
G8I-8J3
zlar
G7I-4J-6O4R-3
zlau
G-3R5
zlaw
G2I3T-3
zlay
I2R-3
zlds
I5R-3
zled
F-3G-6I7J5T-2X3
zlem
G7I-4J-3
zlen
G6I-5O-4V3
zles
D6F3G7I3R-7S-3T-7V3X-3
zlet
G4I-3
zlia
I3R2
zlic
I-3J3K-2R-4W2
zlid
R3V-3
zlin
I-5J2
zlip
S4U-4
zlis
G-3I3
zliu
I4J-2R-3
zlls
F-2G3I7T-8X2
zlly
E2F-12G2I3R-3S-3X10
zlms
J-4
zlop
R3
zlor
G2
zlow
F-3O7R-5U3
zlso
G-3I3J5K7M-3V-5
zlth
G5I-8J4R-3
zlts
G3I-2U3
zlty
I4N-3R2T-4
zlum
I-4R4
zma
G3I5J-3
zmal
S2
zman
F6I-5J4R-2T5U-4
zmat
G4I-4
zmay
F-6G-4K3X4
zme
G-3J-5R8
zmed
I5J-3
zmel
G-4I4
zmen
G8I-4J-4R3T-2U2
zmer
G4I-2T3U-6
zmes
D4E5F-3J-4
zmic
F3I-7K-2P3R6T6X-5
zmin
G-6I6
zmit
G2I-3
zmom
E3J-3
zmon
I5R-5
zmps
G4R-4
zmr
E-3F-3X8
zms
O4P-4
zmum
G4J-2
zmy
O3
zn't
H4J-6R-6V12
znal
B3F3G7I-16J6K5T-2U-3V-6W2
znan
K-3
znar
I5J-3
znce
E3G5L4N3O-5R3S3T-3U-8V-3X-3
zncy
E-4F4G9I-5J-4N5
zndi
I7R-4
zndo
G4J-3
znds
C3D-4I-4J5R2T-3U-4V4X2
zned
E3F2G2I3J3S-5T-4X-2
znel
I3R-3S-4U4
zner
G10I-3
znes
D3G4I4O-6T-3U3
znet
E-4G5I3J-9S-5U9
znew
G-5I-8R5S3W3
zney
I-7J-3S3T4V3
znge
H5I-3K5S-2T-5U3
zngs
G6M-3N2U-6
znia
S4
znic
G4R-3
znks
G3S3T-3
znly
E-5F4H3
zno
F5L-4R9W4X-3
znoa
I-6R6
znoi
I3
znon
I-3
znot
F5G-5I-3J4O3
znow
E-11G-10O-4R18S-3V4
znqi
J4
znse
G6I4R-4V-4
znst
J4S-5U5W-3
znta
S4U-2
znto
E7F-3G-15J3K-5O5R3U3W3
znts
D3G8J-4K-4O-9U-2W3X2
znty
J4
znue
K4W-4
znus
G4I-3
znxi
G4
znza
F4
zoad
T-5
zoal
J-3N3
zobs
G3I-3
zock
S-3
zoda
I-3
zode
J3
zods
G13I-4J-5R3T-2
zody
U-3
zoes
F-4I10J5K-4R-3T-3U-4X6
zoet
G-3J3
zof
B4D8E5F7G-8I11J6K8P-21S-6W-5
zoff
G-3U4
zogy
I4R-5T5U-3
zoil
I2J-3S-3
zoke
I-6J4K8V-4
zold
B3C4F-3J5L-3
zole
T5
zoll
G-3T4
zols
I3S-5U5
zome
F7G3I-7J-6K2O4S8T-3U-4V-5W3
zomy
G3I3J-7T4U-5
zon
D-8E-4G-8I3K5R3U5W4
zond
R3V-3
zone
E2F4G-4I-7J-3O6T4W4
zong
D-3E-5G-5I7K5O7S-3U-2X-3
zonk
G11I-5T-7
zono
H3
zons
F5G9I-3O-10P3
zony
G-4I3J4V-3
zood
E4G4J-5K-3L4R3
zoof
G3U-3
zook
F-4X4
zool
G2I-5J3
zoon
E6F-6
zoor
I5
zope
E-2G-8J9S-3U3
zops
G-3R4
zor
F4I6O-5R-5
zore
E-7F2G-5J-6K4R5S3T-3U-3
zork
G3I3J2O-3R-4S4T-3
zorm
G4J-3S-3T6U3
zors
I4J-6R-4W3X3
zort
E2F-3G4I-7O-5P-3R-3T4U6V2
zory
G6J8O-3R-4X-3
zose
F-2G-4O7R3
zoss
G2I-2
zost
F5G-4I10J-6K-6R4S-3T6X-3
zote
G2
zoth
U-5V5
zoto
G3U-3
zots
G10I-4J-4
zoud
B4E-2L-3O2
zoum
G-2I2
zoup
G-8I4J4
zour
I-4J-5K-4O-3R11S4T-2W6X-3
zous
I-5V6
zout
G-4J-4K-4O-3R4T7V3X-5
zove
G6O4R-6S-3U4
zown
F-3G-8I-5J-5N3R5S8
zows
F-6I9T-3X4
zpal
G-4J4
zpan
G-3
zped
F-7G4T-3X7
zpen
G-10I-3J8S3V3
zper
K2S-5U6
zpic
G4I-2J-4U4
zpig
G3R-3
zple
F4G8I-3J-7P4R-4U5X-3
zply
G-3V5
zpon
O7P-7
zpps
I2R-2
zpth
G-8I5O3
zpts
G2
zput
O3
zque
R-2
zr-1
G6I-6
zrab
G3U-3
zral
F-3G4I-5K-5P3R4U3
zram
J3
zran
E-3R3
zraw
G3R-3
zrce
G-3J-3R2T7
zrch
I2J3O-3P3R-6
zrds
G2I9J-5T-2V-3
zrea
G3S-2
zred
E-4F2G-3H2I2J3U-4V-5
zree
G-3I-5T3U-3V3
zren
F3G4J-2S-2U-2V-2
zres
D3F-6G4J-5N3P10U-6X3
zrew
M3
zrge
I-3R5
zric
S-3
zrid
G3I-3
zrie
I3K-3
zrit
G3J-3
zrks
I5
zrld
G6I-6T4
zrly
G-4K-4U-6V6W6
zrms
G5I3J-2R-4
zrol
G4R-4
zrom
E-5F-2G-5I3J-2K4O5T3U4X-3
zron
I2
zrow
G3I-3
zrry
E5F-3
zrse
E4F-4G6J4R-3U-3
zrst
G-4I2J3L4R-4S3T-3
zrth
G-3J7K2S7V-4W-2X-3
zrto
I5T-4
zrts
D-3E-3G11J3M5O-6P5R-5S-3T-5V3
zrty
G-3I-10J6R3S-4T8V2
zrum
E3F-3
zrun
I4R-3
zrus
G4I-6J4
zrve
I-4O4
zsal
G6O-4
zsay
J-3K9L-3
zsea
G-3J6
zsed
E2F-3G-8I5K5O3R-3T-5X3
zser
G-4O4
zses
G9K-3R-3S-5V-3W3
zset
G3I-4J5
zsex
G-3I3
zshe
F4
zshi
G5J-3
zsic
R-2V2
zsir
E2F-2
zsis
G5I-3
zsit
B4I-4T4
zsix
F-4I4J-4K2O4W-2
zsky
G-3J5
zsly
I-2K3W-3
zso
F3G-5J-4U4X3
zson
G3J4K-3O-4T-5U-3V5
zssy
J4
zste
I4
zsti
I4
zsts
G3I5J-9U2
zsty
I2J-3
zsun
G-2O2T2
ztal
J3S-3U3
ztan
I-2U3
ztao
J4
ztar
G3J5O-2U-4
ztay
H3I3V-3
ztch
I-3J4O-5T4
ztea
G4S3T-5
zted
E-5F-4I3J8K2O13S-4U3V-4W-5X5
ztee
J3
ztem
G5I4J2P-5R-3
zten
G-5O3R3
zter
B-3E5F3G3O2S3T-6U6V-9
ztes
F-4I5J4O4R-4S-4X4
zthe
C3E-5F9G-8I-4J-4K-4L-5R7S7T6U-4V4W5X-8
zths
G2
ztic
F4G2J-2R-3T3U4X-3
ztil
G-6O4R3T2V-3
ztin
J3
ztio
G-3I3
ztle
F-3G2O3
ztly
E6F-7G-6R-3T-3U4V3X5
zto
C-4I5P-9T3V2X-3
zton
J3
ztoo
F-4G-4O6S3
ztop
F3G-4
ztor
G6I-3
ztos
S2U-2
ztra
G-4I5
ztro
J3
ztry
G4I3K3U-3
ztue
I-2R4
ztum
I4
ztus
G-4I4
ztv
I-4
ztwo
D3G3I-3R2V-3X-3
zual
C3F-7G5R-3U-3
zuan
G2I-4J4R-4
zuce
I6R-3
zuch
F-3G-8I4K5O5R2U-4V-2W-3
zude
G3
zued
J3
zues
G-5T3
zuge
J5R-4U-4V4
zugh
F3G-13I3K4O6S2
zugs
G4
zuit
O-3
zuld
E2F-10G-9I8J6W-3X5
zule
G-2I10J-4
zulf
G-4J4
zull
J-2
zuly
F6
zume
G3J-3
zund
E3J-5K-3N-2R7S-3T-4U7V3
zung
J-4S2U4V-3
zunt
I4T-4
zup
F-4G-10K-4R8S4T4W5
zups
G3J-6T6
zure
E10F-8G13I-8J-7O-3R-3U13
zurs
G4I12S-4T-8
zury
G4I-4
zus
F5G-4I-8K-3O-4R10V3
zuse
F-4G-5I5J2K5O3S-3T-3U5W-3
zust
G-3K2
zute
C5G-6J5R3V-3
zuth
G3I-3J3R3
zuts
I4R-3V-2
zutu
J3
zuty
I5R-3
zval
G-3J2T2
zvan
J3
zved
G-8I4K3O5W-2
zvel
E3F-3
zven
O2R-3
zver
E-6F6I4K-3M3P-2R7U3V-6X-6
zves
D-3H3I-7P3R2
zvey
G-2U2
zvi
I5J-4
zvid
R-3V5
zvil
G-4J4
zwan
F4X-4
zwas
E3F-8G-14I6J4M4N5O-4T-3X5
zway
E6F-5I-9O4U4V2
zwe
B3F12G-4J-3R-2S3V-3
zwed
G-3I7T-3
zwei
I4
zwer
E3F-4G3O2S5T-5U-4
zwho
D-2G-4I3K4
zwhy
R-3V3
zwth
G6I-6U2
zxed
S3
zxes
G5I-5R6V-2
zxia
G-4
zxil
J3
zyan
J4S-3U3
zye
F6J-3
zyen
G-2I2
zyer
G-6I4
zyes
G6
zyle
G4I-4
zyor
G3I-3
zyou
E-4F7J-3O-6P-3R8S-4V5X-4
zyu
R3U-3
zzed
F7I-4J-3O8X-5
zzig
J3R-3
zzou
G3I-3
zzza
I3V-3
z​
B3
z–
G5I-3
z“
G2V-3
z”
D4J4O-3P-3S-2U3V-3
z…
U3"""
