"""Words that are common in English prose, by which a name's own words are told. Made by training/common_words/build.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0): the words that stand in lower
case in at least 2 of their documents.
"""

from __future__ import annotations

COMMON = """\
aa abdomen abide abilities ability able abnormalities about above abroad absence absent absolute absolutely absorb
abundant academic academician accelerate accelerated accelerates accelerating accept acceptance accepted accepting
access accident accidents accommodate accommodation accompanied accompany accomplish accomplished accomplishment
accomplishments accordance according accordingly account accounted accounting accounts accumulate accumulated
accumulating accumulation accumulatively accurate accurately accused achieve achieved achievement achievements
achieving acid acknowledged acquire acquired acquiring acquisition acquisitions acres across act acted acting action
actions activation active actively activities activity actor actors actress acts actual actually adapt adaptability
adaptation adapted adapting adaptive adapts add added adding addition additional address addressed addressing adds
adequate adhere adhered adherence adheres adhering adjust adjusted adjusting adjustment administration administrations
administrative admiration admire admired admiring admission admitted adopt adopted adopting adoption adopts advance
advanced advancing advantage advantageous advantages adventure adverse advertisement advertising advice advise advised
adviser advising advisory advocate advocated advocates advocating aerial aerospace affairs affect affected affecting
affectionate affects affiliated affirmation affirmed affirming aforementioned afraid after aftermath afternoon again
against age ageage aged agencies agency agenda agents ages agglomeration aggravate aggregate aggression aggressive
aggressiveness ago agree agreed agreement agreements agrees agricultural agriculture ahead aid aim aimed aiming aims
air aircraft aircrafts airline airlines airport airports airspace al alarm alcohol alcoholic alert algorithm alkali
alkaline all allegation allegations alleged alleviate alleviated alleviating alleviation alliance allied allocate
allocated allocating allocation allow allowed allowing allows almost alone along alongside already also alternative
although altitude always am amateur amazed amazing ambassador ambassadors ambition ambitions ambitious amend amended
amendment amendments amidst among amongst amount amounted amounts an analysis analyst analysts analyze analyzed
analyzing ancestors ancient and anger angle angry animal animals animation anniversary announce announced announcement
announces announcing annual annualized annually anonymous another answer answered answers antelope anti anticipated
anticlimactic anxiety anxious any anymore anyone anything anywhere apart apartments app appeal appealed appealing
appeals appear appearance appearances appeared appearing appears appetite applause appliances applicable applicant
applicants application applications applied apply applying appointed appointment appreciate appreciated appreciation
appreciations approach approaches approaching appropriate appropriately approval approve approved approximately
aquaculture aquatic architectural architecture archive arduous are area areas arena arise arising armed arms army
around aroused arrange arranged arrangement arrangements arranging array arrest arrested arrests arrival arrivals
arrive arrived arrives arriving arrogance arrogant art article articles artificial artist artistic artists arts
artworks as aside ask asked asking asks aspect aspects aspiration aspirations assault assembling assembly assess
assessed assessing assessment assessments asset assets assigned assist assistance assistant assistants associate
associated association assume assumed assuming asylum asymptomatic at ate athletes atmosphere atomic attach attached
attaches attachment attack attacked attacking attacks attempt attempted attempting attempts attend attendance attended
attending attention attitude attitudes attorney attract attracted attracting attraction attractions attractive
attracts au auction audience audiences audio auspicious author authorities authority authors auto automaker automatic
automatically automation automobile autonomous autonomy autumn auxiliary available average averaging aviation avoid
avoidance avoided avoiding award awarded awarding awards awareness away awe awesome awkward babies baby back backbone
backdrop backed background backgrounds backward bad badge badges badly bag baggage bags balance balanced ball ballast
ballasting ban band bands bang bank banking banks banned banner banners banning banquet barely barn barns barrier
barriers base based bases basic basically basin basis basket batch batches bath battalion battery battle battlefield
be beach beaches bear bearing bears beat beating beautiful beauty became because become becomes becoming bed beef been
beer before began begin beginning begins begun behalf behavior behaviors behind being beings belief believe believed
believes bell belong belonged belonging belongs beloved below belt benchmark bend beneficial beneficiaries benefit
benefited benefiting benefits benevolent bent beside best better between beverages beyond bi bias biased bid bidding
big bigger biggest bilateral bill billion billionaire billions bills bin binding biological birds birth birthday bit
bitter black blamed blanket blasting blatant blatantly blazing bless blessing blessings blind block blockchain blocked
blog blood blow blown blue blueprint board boards boasted boasts boat boats bodies body boiled boiling bold boldly
bomb bond bonds bones bonus book booked bookings books boost boosted boosting boosts booths border born borne boss
both bottom bought bound bounds boutique bowl box boxes boy boys brace brain branch branches brand brands brave
bravely breach breached bread break breaking breaks breakthrough breakthroughs breath breathable breathe breathed
breathes breathing bred breed breeding breeds brick bricks bridge bridges bridging brief briefing brigade bright
brighter brightly brilliance brilliant bring bringing brings broad broadcast broadcasting broadened broader broke
broken bronze brother brothers brought budget build builder building buildings builds built bullying burden burdens
bureau bureaus buried burn burned burning burns burst bursts bus buses business businesses businessman businessmen
busy but butter buy buyback buybacks buying by cab cabin cabinet cable cadre cadres cake calculate calculated
calculates calculation calculations calendar call called calling calls calm calories came camera camp campaign camps
campus campuses can cancel canceled cancelled candidate candy cannabis cannot cap capabilities capability capable
capacity capita capital capped capture captured capturing car carbon card cards care career careers careful carefully
caring carried carrier carriers carries carry carrying cars cartoon cartoons carved case cases cash cast casual
casualties cat catch catching categories category cater catering cattle caught cause caused causes causing cautioned
cave ceiling celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell cells
census cent center centers centimeters central centralized centrally centre centrifuges century ceramics cereal
cereals ceremonies ceremoniously ceremony certain certainly certificate certificates certification chain chains
chaired chairman challenge challenged challenges challenging champion championship chance change changeable changed
changes changing channel channels chapters character characteristic characteristics characters charge charged charges
charity charm charming chased check checked checking checkpoints checks chemical chemicals cherish cherished chief
child childhood children chinanews chips choice choices choose chooses choosing chose chosen chronic cinema cinemas
cinematic circle circles circular circulation circumstances cited cities citing citizen citizens city civil civilian
civilians civility civilization civilizations civilized claim claimed claiming claims clarified clarifies clarify
clarifying class classes classic classics classification classified classify classroom classrooms clatter clean
cleaned cleaning clear clearance cleared clearing clearly clerk clever client clients climate climb clip clock clocks
close closed closely closer closing closure cloth clothes clothing cloud clouds cloudy clues cluster clusters cn co
coalesce coast code codes cognitive cohesion cohesive coincided coincidence coincides cold collaboration
collaborations collaborative collapse collapsed colleagues collect collected collecting collection collections
collective collectively collectives collects college colleges colonialism color colored colorful colors column columns
com combat combating combed combination combine combined combines combining come comes comfortable comics coming
command commander commanders commanding commemorate commemorates commemorating commemoration commemorative commend
commends comment commentary commentator commented comments commerce commercial commissar commission commissioned
commissioning commitment commitments committed committee committees commodities commodity common communicate
communicated communicating communication communications communities community compact companies company comparative
compare compared comparison comparisons compatible compensate compensation compete competence competing competition
competitions competitive competitiveness complement complete completed completely completing completion complex
complexity compliance complicated comply components composed composition comprehend comprehensive comprehensively
compress compressed compromise compulsory computer computing comrades concealed concentrate concentrated concentrating
concentration concept conception concepts concern concerned concerning concerns concert concerted concession conclude
concluded concludes concluding conclusion concrete condition conditions condolences conducive conduct conducted
conducting conducts conference conferences conferred confessed confidence confident confirm confirmed confirming
confirms conflict conflicts conform conforms confrontation congratulated congratulations congratulatory congress
congresses conjunction connect connected connecting connection connections connectivity connects connotation
connotations conscientiously consciously consecutive consensus consequences conservation conservative consider
considerable consideration considered considering consistency consistent consistently consisting consists consolidate
consolidated consolidating constant constantly constitute constituted constitutes constitution constitutional
constraints construct constructed constructing construction constructions constructive consular consulate consulates
consultant consultation consultations consulting consume consumed consumer consumers consumes consumption contact
contacted contacts contain contained container containers containing containment contains contaminated content
contents contest contestant contestants context continuation continue continued continues continuing continuous
continuously contract contracted contracting contractor contracts contradiction contrary contrast contribute
contributed contributes contributing contribution contributions contributor control controllable controlled controller
controllers controlling controversy convene convened convenience convenient convening convention conversion convert
converted converting convey convicted convince cooking cool coolness cooperate cooperated cooperating cooperation
cooperations cooperative coordinate coordinated coordinating coordination cope copied coping copy copying core corn
corner coronary coronavirus corporate corporations correct correcting correlated corresponding corridor corrupt
corruption cost costs cotton could council count counted counter counterpart counterparts counties countless countries
country countryside counts county couple coupled couples courage courageous course courses court cover coverage
covered covering covers cows crack crackdown cracked cracking cracks crafts craftsmanship crazy create created creates
creating creation creative creativity creators credible credit crew crime crimes criminal criminals crisis critical
criticism criticize criticized crops cross crossed crossing crossings crossroads crown crucial crude cruise crush
crushed crushing cry crying cuisine culinary cultivate cultivated cultivating cultivation cultural culture cultures
cumulative cumulatively cup curb cure curled currencies currency current currently curtain custody custom customer
customers customized customs cut cuts cutting cycle cyclical daily dairy dam damage damaged damaging dance danger
dangerous dangers dare daring dark data database date dates dating daughter day days dazzling de dead deal dealing
dealt dean death deaths debate debated debt debts debut debuted decade decades deceased decide decided decides
decision decisions decisive decisively deck declaration declare declared declares declaring decline declined declines
declining decoration decrease decreased decreases decriminalize dedicated dedication deduction deeds deep deepen
deepened deepening deeper deepest deeply defeat defeated defeating defects defence defend defendant defended defender
defending defense defensive define defined defines definitely definition degrade degraded degree degrees delegate
delegated delegates delegation delegations deliberate delicate delicious delighted deliver delivered delivering
delivery demand demanded demanding demands democratic demolition demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations denied dense departed department departments departs departure depend dependence
dependent depending depends deploy deployed deployment depot depreciation depth deputy describe described describes
desert deserted deserve deserves design designated designed designers designing desire desired desk despite
destabilize destination destinations destiny destitute destroy destroyed destroying destroys destruction detail
detailed details detained detect detected detection detective detention deterioration determination determine
determined determines determining detrimental devaluation develop developed developing development developmental
developments develops deviation deviations device devices devote devoted dew diagnosed diagnoses diagnosis diagnostic
diagram dialogue diameter did die died dies diet dietary diets difference differences different difficult difficulties
difficulty dig digging digital digitization dignitaries dignity dilemma diligently dimensional dimensions dining
dinner diplomacy diplomat diplomatic diplomats direct directed direction directions directive directly director
directors disabilities disabled disappeared disappears disaster disasters discharge discipline disciplines
disciplining disclose disclosed disclosing discouraged discouragement discover discovered discovery discrimination
discuss discussed discussing discussion discussions disease diseases disgraceful disguised disinfect disintegrated
disintegration disk dismissed disorder dispatch dispatched dispatching dispel dispersed dispersion display displayed
displaying displays disposal dispose disposed dispute disputes disregard disregarded disruption dissatisfaction
dissatisfied disseminate dissidents dissipate dissipation distance distancing distant distinct distinctive
distinguished distorted distortion distributed distribution district districts disturbance ditch diverse
diversification diversified diversify diversion diversity divide divided dividend dividends division divisions do
docked docking doctor doctors document documents does dog dogs doing dollar dollars domestic domestically dominant
dominate dominated done door doors dots double doubled doubt down download downs downstream downtown downward draft
drainage drama dramatic dramatically drank draped draw drawing drawn draws dream dreams dressed drew drill drilled
drilling drink drinking drinks drive driven driver driverless drivers drives driving drones drop dropped dropping
drove droves drug drugs dry dual due dug dumping duo duration during dust duties duty dying dynamic each eager ear
earlier earliest early earn earned earnest earnestly earning earnings ears earth earthearth ease eased easier easily
easing east eastern easy eat eaten eating eats eccentric echo echoes eco ecological ecology economic economically
economics economies economist economy edge edible edition educating education educational eeo effect effective
effectively effectiveness effects efficiency efficient efficiently effort efforts egg eggs eight either elaborates
elderly elected election elections electric electrical electricity electron electronic element elementary elements
eliminate eliminating elimination elite elites else elusive embarked embassies embassy emblems embodiment embody
embrace embraced embracing emerge emerged emergence emergencies emergency emerging emissions emit emitted emotion
emotional emotions emphasis emphasize emphasized emphasizes emphasizing employ employed employee employees employer
employers employing employment empty enable enabled enables enabling enact enacted enamel encounter encountered
encountering encounters encourage encouraged encouragement encourages encouraging end ended ending endless endorsed
endowed endowment ends endure enduring enemies enemy energy enforce enforced enforcement enforcing engage engaged
engagement engaging engineer engineering engineers enhance enhanced enhancement enhances enhancing enjoy enjoyed
enjoying enjoyment enjoys enlarge enlightening enlightenment enormous enough enquiries enrich enriched enriching
enroll enrollment ensure ensured ensures ensuring enter entered entering enterprise enterprises enterprising enters
entertaining entertainment enthusiasm enthusiastic entire entirely entities entitled entrance entrepreneurs
entrepreneurship entries entrust entrusted entry environment environmental environmentally environments envoys
epidemic epidemics episode equal equality equally equals equip equipment equipped equity equivalent era eradication
erect erected error errors escalate escalated escalation escape escort escorted escorting especially essay essence
essential essentially establish established establishes establishing establishment estate estimate estimated estimates
estimation etc eternity ethics ethnic ethnicity euros evacuate evacuated evade evaluate evaluating evaluation
evaluations eve even evening event events eventually ever everlasting every everybody everyone everything everywhere
evidence evil evolution evolved ex exacerbate exacerbating exact exactly exalts examination examinations examine
examined example examples excavate excavated excavation exceed exceeded exceeding exceeds excellence excellent except
excessive exchange exchanged exchanges exchanging excited excitement exciting exclaimed exclude excluded exclusive
exclusively excursions execution executive executives exemplary exemption exercise exert exerts exhaust exhibit
exhibited exhibition exhibitions exhibitors exhibits exhorted exist existed existing exists exit expand expanded
expanding expansion expect expectation expectations expected expecting expects expelled expenditure expense expenses
experience experienced experiences experiencing experiment experimental experiments expert experts explain explained
explains explanation explicitly exploration exploratory explore explored explores exploring explosion expo export
exported exporting exports exposed exposition expounded expounds express expressed expresses expression expressway
exquisite extend extended extending extends extension extensive extent external externally extra extract extraordinary
extreme extremely exuberant exude eye eyes fabrics face faced faces facilitate facilitates facilitating facilitation
facilities facility facing fact faction factor factories factors factory facts fail failed failure fair fairly
fairness faith faithfully fake fall fallen falling falls false familiar families family famous fan fans fantastic far
farewell farmer farmers farming farms farther fascinating fashion fashionable fast faster fastest fat father fatigue
fatigued favor favorable favorite favour fear feasible feast feather feathers feature featured features fed federal
federation fee feeding feel feeling feelings feels fees feet fell felt female females fence fertility festival
festivals festive fever few fewer fiber field fields fierce fiercer fifth fight fighter fighting figure figures file
filed files filing fill filled filling film filmed filming filmmaker films final finalize finalized finalizing finally
finance finances financial financially financing find finding findings fine fined finish finished finishing fintech
fire fired firefighters fires firm firmly first firstly firsts fiscal fish fisheries fishing fit fits five fixed flag
flags flames flash flat flavor flavors fleet flight flights floating flock flocks flood flooded flooding floods floor
floors flourish flourishing flow flowed flower flowering flowers flowing fluctuation fluctuations fly flying focus
focused focuses focusing fold folk folklore follow followed following follows fond food foods foot footage football
footprints footsteps for forbidden force forced forces forecast forecasts forefront foreign forest forestry forever
forge forged forget forgetting forging forgotten form formal formally format formation formed former formerly forming
forms formulate formulated formulating formwork forth fortify fortress fortune forum forums forward foster fostering
fought foul found foundation founded founder founding four fourth frame framework frankly free freedom frequencies
frequency frequent frequently fresh freshwater friction frictions friend friendly friends friendship from front
frontier frontline fronts frozen fruit fruitful fruits fuel fulfil fulfill fulfilled fulfilling fulfills full fully
fun function functions fund fundamental fundamentally funding funds funeral further fused fusion future gain gained
gaining gains gala galleries gallery game games gap gaps garage garbage garden gardening garrison gas gate gates
gather gathered gathering gathers gave gaze gear gender general generally generals generated generation generations
generous genes genuinely geographical geography geological get gets getting giant girl girls give given gives giving
glance glass global globalization globally globe glorious glory glue go goal goals god goes going gold golden gone
good goodbye goodgood goods gorgeous got gotten govern governance governing government governments governor grab
grabbing grade grades gradual gradually graduate graduated graduates graduation grain grains grams grand grandchildren
grandeur grandly grandparents grant granted granting graphic grasp grasping grass grassroots grateful gratitude great
greater greatest greatly green greenhouse greening grew grey grid grim gross grossly ground grounds group grouped
groups grow growing grown grows growth guarantee guaranteed guaranteeing guarantees guard guarded guarding guards
guess guest guests guidance guide guided guideline guidelines guides guiding guilty gushing guy guys habitable had
hailed hair hairs half halfway hall halls halved hand handed handicrafts handle handled handles handling handover
hands handsome hang hanging happen happened happening happens happily happiness happy harassment hard hardcore hardly
hardship hardships hardware harm harmed harmful harmonious harmony harsh harvest harvested harvesting harvests has
have having hay hazard hazards he head headed heading headquarter headquarters heads health healthcare healthily
healthy hear heard hearing heart heartfelt heartily hearts heat heated heating heaven heavenly heavily heavy heed
hegemony height heighten heights held help helped helpful helping helpless helps hemp her herd herding herds here
hereinafter heritage hero heroes heroic herself hidden hide hides hiding high higher highest highlight highlighted
highlighting highlights highly highway hilarious hill hills him himself hinterland hire his historic historical
history hit hits hitting hoisting hold holders holding holdings holds hole holes holiday holidaying holidays home
homes hometown honest honestly honor honorary honored honoring honors hope hoped hopes hoping horizontal horn horrible
horse hospital hospitals host hosted hosts hot hotel hotels hotline hotly hotspot hotspots hottest hour hours house
household households houses housing how however http hub huge human humanism humanistic humanity humans humid hundred
hundreds hung hunt hunted hunting hurricane hurricanes hurry hurt husband hybrid hygiene hypersonic ice idea ideal
ideals ideas identified identify identities identity ideological ideology idle ie if ignore ignored ignoring illegal
illegally illicit illness illnesses illustrate illustrated image images imagine imagined immediate immediately immerse
immersed immigrants immigration imminent immortal immune immunity impact impacted impacts implement implementation
implemented implementing implements implies import importance important importantly importing imports impose imposed
imposing impossible impoverished impress impressed impression impressive imprisonment improper improve improved
improvement improvements improves improving in inability inadequate inaugurated inbound incense incentive incentives
inception incident incidents inclined include included includes including inclusion inclusive income incomplete
inconsistencies incorporated incorporates increase increased increases increasing increasingly incremental indeed
independence independent independently index indicate indicated indicates indicating indications indicator indicators
indigenous indirect indirectly indiscriminately individual individuals industrial industrialization industries
industry inequalities inequality inextricably infant infants infected infection infections infectious inflation inflow
inflows influence influenced influences influential influx inform information informatization informed infrastructure
ingenious inherit inherited inheriting inin initial initially initiate initiated initiating initiative initiatives
inject injected injecting injection injects injured injuries injury ink inland inner inning innocent innovate
innovated innovating innovation innovations innovative innovatively input inquire inquired inquiries inquiring inquiry
insect insects inseparable inside insiders insignificant insist insisted insistence insisting insists inspect
inspected inspection inspections inspector inspectors inspiration inspire inspires inspiring instability install
installation installations installed instance instead institution institutional institutions instruction instructions
instructor instructors instruments insufficient insurance intact intake intangible integral integrate integrated
integrates integration integrity intellectual intelligence intelligent intend intended intends intense intensification
intensify intensifying intensity intensive intention intentional intentions interact interaction interactions
interactive interconnected interconnection interconnectivity interest interested interesting interests interface
interference interfering intergenerational interim interior intermediate internal international internationalization
internationally internet interpretation intersection interview interviewed interviews intimate into introduce
introduced introduces introducing introduction invaded invaluable invasion inventory invest invested investigate
investigated investigating investigation investigations investigators investing investment investments investor
investors invitation invited invites involved involvement involves involving iron is island islands isolated isolation
issuance issue issued issues issuing it item items its itself jade japonica jaw jin job jobs join joined joining joint
jointly joints joke journal journalist journalists journey journeys joy jqknews judge judged judgement judges judging
judgment judicial jumped juncture junior jurisdiction just justice keep keeping keeps kept key keynote kg kick kicked
kicks kids kill killed killing kilograms kilometers kind kindly kinds king km knew know knowing knowledge known knows
label labels labor laboratory labour lack lacked lacking lacks ladies lady laid lake lamb lambs lamented land landed
landing landmark landmarks lands landscape landscapes landscaping lanes language languages large largely larger
largest last lasted lasting lasts late later latest latter laugh laughs laughter launch launched launches launching
law lawmakers laws lawsuit lawyer lay layer laying layout lays lead leader leaders leadership leading leads league
leaking leap leaps learn learned learning learns learnt lease least leave leaves leaving lecture lectures led left
legacy legal legalize legally legend legislation legislative legislature legitimate legs leisure leisurely length
leniency lenient lens less lesser lesson lessons let lets letter letting level levels leverage leveraging liability
liberal licences license licenses lie lies life lifestyle lifetime lift lifted lifting light lighting lightly lights
like liked likelihood likely likes lilies limit limited limits line lined lines lineup link linkage linked linking
links lip liquidity list listed listen listened listening listing lists lit literacy literary literature litter little
live lived livelihood livelihoods lively lives living load loaded loads local localities locally locate located
location locations lockdown lofty log logistics lonely long longer longest longevity look looked looking looks loop
loose lose loses losing loss losses lost lot lots lottery lotus loud love loved lovers loves loving low lower lowered
lowest loyalty lucky luminous lurking luxury lying machine machinery machines macro macroeconomic made magazine
magnificent magnified magnify main mainland mainly mainstay mainstream maintain maintained maintaining maintains
maintenance major majority majors make maker makes makeup making male man manage managed management manager managers
manages managing manifestation mankind manner manpower manual manually manufacture manufactured manufacturers
manufacturing many map march marching marijuana maritime mark marked markedly market marketing markets marking marks
marriage married marry martyr martyrs marvelous mascot masks mass masses massive master mastered mastering masters
match matches matching material materials math mathematical mathematics matter matters maximize maximizing maximum may
maybe mayor me meal meals mean meaning meaningful means meant meantime meanwhile measure measured measurement measures
measuring meat mechanical mechanism mechanisms mechanization mechanized medal medals media median mediate mediation
medical medicine medicines medium meet meeting meetings meets melons member members membership membranes memo
memorable memorandum memorial memories memory men mental mention mentioned mentioning merchandise merchant merchants
mere merely merge merged mergers merging merit merits mess message messages met metabolism metal metering meters
method methods meticulous meticulously micro microscope microscopy mid middle midnight midst might migrant migrants
migrate migrated migrating migration migratory mileage milestone military milk millimeters million millions mind minds
mine minimize minimizing minimum mining minister ministers ministry minor minority minors minute minutes miracle
miracles misconceptions missed missile missiles missing mission missions mistake mistakes misunderstandings mitigate
mix mixed mixture mm mobile mobility mobilization mobilize mobilized mode model modeling models moderate moderately
modern modernization modernize modes modification module moment moments momentum monarchy monetary money monitor
monitoring monkey monkeys month monthly months mood moon morality more moreover morning mortality most mostly moth
mother motherland mothers motion motivation mountain mountains mouth mouthful mouths move moved movement movements
moves movie moving mu much muggy multi multidimensional multidisciplinary multilateral multilateralism multiple
municipal municipalities murder muscle muscles museum museums music must mutual mutually my myself myth name named
namely names narration narrative narrow nation national nationals nations nationwide native natural nature naval
navigation navy nd near nearby nearest nearing nearly necessarily necessary necessities necessity need needed needs
negative neglected negotiating negotiation negotiations neighboring neighbors neither neonatal nerve nervous net
netizens network networking networks never new newly news newspaper newspapers next niche night nights nine ninth no
nocturnal noise nominated nomination non none noon nor normal normalization normalized normally normative norms north
northeast northeastern northern northwest not notable noted notes noteworthy nothing notice noticeable noticed
notification notified noting novel now nowadays nuclear nucleic number numbers numerous nursing nurture nurtured
nurturing nutrients nutrition nutritional nutritious nuts obesity object objections objective objectives objects
obligations obligatory observation observations observe observed observing obstacle obstacles obtain obtained
obtaining obvious obviously occasion occupants occupation occupations occupy occur occurred occurrence odds of off
offense offensive offensiveness offer offered offering offerings offers office officer officers offices official
officially officials offline offset offshore ofof often oil old older oldest on once one ones oneself ongoing online
only onto onward open opened opening openly openness opens operate operated operates operating operation operational
operations operators opinion opinions opponent opponents opportunities opportunity oppose opposed opposes opposing
opposite opposition optimism optimistic optimization optimize optimized optimizing option options or orange orchid
orchids order ordered ordering orderly orders ordinary organ organic organically organization organizational
organizations organize organized organizer organizers organizes organizing organs orientation oriented origin original
originally originated origins other others otherwise our ourselves out outbound outbreak outbreaks outcome outcomes
outdoor outdoors outer outflow outlet outlets outlook output outreach outside outstanding outward over overall
overcame overcome overcrowding overloaded overnight overseas overtaking overtook overwhelming own owned owner
ownership pace pack package packaging paid pain pains painted painting paintings pair paired palace palaces palm panda
pandas pandemic panel panic panicked panorama paper papers parade paraded parades parallel paraphernalia parent
parents parity park parking parks parliament parliamentary part partially participant participants participate
participated participates participating participation particular particularly parties partly partner partners
partnership partnerships parts party pass passage passed passenger passengers passer passes passing passion passionate
passive passport passports past pastoral patent path paths patient patients patrol patrolling patrols pattern patterns
pavilion pay paying payment payments pays peace peaceful peacefully peacekeeping peach peaches peak peaks pedestrians
pen penalties penalty penetration pension people peoples per perceive percent percentage perception perfect perfectly
perform performance performances performed performing performs perfunctory perhaps period periodical periods
peripheral permanent permit perseverance persist persisted persistence persistent persistently persists person
personal personalities personality personalized personally personnel persons perspective perspectives persuade
pertinence petroleum pharmaceutical pharmaceuticals phase phenomenon phone phones photo photograph photographed
photographs photography photos phrase physical physically physics pick picked picking picture pictured pictures piece
pieces piercing pig pigs pile pillar pillars pilot pilots pioneered pioneering pioneers pipe pipeline pitch pity place
placed placement places placing plan plane planes planet planned planning planplan plans plant planted planting plants
plastic plate plateau plates platform platforms play played player players playing plays pleaded please pleased
pledged plenty plight plot plugging plume plus pm pneumonia pocket pockets podium poems point pointed pointing points
police policies policy political politician politicians politics polluted pollution pooled pooling poor poorly popular
popularity popularize population populations porcelain pork port portion portrait portraits pose poses posing position
positioned positioning positions positive possess possesses possibility possible possibly post posted poster posters
posting posts posture potential potentially pounding poured pouring poverty power powered powerful powerhouse powers
practical practically practice practices practitioners pragmatic pragmatically praise praised praises praising pre
preceding precious precise precisely precision predates predicament predict predicted predicting prediction
predictions predicts preface prefectural prefecture prefectures prefer preference preferences preferred pregnancies
pregnancy pregnant preliminary premier premiere premise premises premium preparation preparations preparatory prepare
prepared preparing prescribed presence present presentation presented presenting presents preservation preserved
presided presidency president presidential press pressure presumably pretty prevent prevented preventing prevention
preventive previous previously price priceprice prices pricing primarily primary prime primitive principle principles
print prints prior priority prison private privately prize prizes prnewswire pro proactive proactively probably
problem problems procedure procedures proceeding proceeds process processed processes processing procuratorate
procurement produce produced producer produces producing product production productive products professional
professionalism professionals professor profile profit profitability profitable profound profoundly program programs
progress progressed progresses progressing prohibit prohibited prohibition prohibits project projected projects
prominent promise promised promises promising promote promoted promoter promotes promoting promotion promotional
promotions promptly promulgated promulgating promulgation prone pronounced propaganda propagate proper properly
properties property proportion proposal proposals propose proposed proposes proposing proposition proprietary
prosecution prosecutor prosecutors prospect prospects prosperity prosperous protect protected protecting protection
protections protects protein proteins protest protesters protests proud prove proved proves provide provided provider
providers provides providing province provinces provincial provision provisions provoke provoked pseudo psychological
psychologically public publication publicity publicized publicly publish published publishing pull pulled pulse pump
punch punished punishment purchase purchased purchases purchasing pure purity purpose purposes pursue pursued pursues
pursuing pursuit push pushed pushing put puts putting puzzles qualification qualifications qualified quality
quantities quantity quarantine quarantined quarter queen query question questioned questionnaires questions quick
quickly quiet quietly quit quite quota quote quoted race radiation radio raffle raging rail railway railways rain
rainfall rains rainy raise raised raises raising ran random randomly range ranged ranges ranging rank ranked ranking
ranks rapid rapidly rare rarely rate rates rather ratio rational rationally raw rays rd re reach reached reaches
reaching read readiness reading reads ready reaffirmed reagents real realistic reality realization realize realized
realizes realizing really reason reasonable reasons reassuring rebound rebuilding rebuilt recall recalled recede
receive received receiving recent recently reception recipients recognition recognize recognized recommend
recommendations recommended recommending reconstruction record recorded recording records recover recovered recovery
recruit recruited recruitment recruits rectification rectifications rectify red reduce reduced reducing reduction
reductions reference references referred referring refers refined refitting reflect reflected reflecting reflection
reflects reform reformed reforming reforms refreshed refreshing refuse refused regard regarded regarding regardless
regards regime regiment region regional regions register registered registration regret regretful regretted regular
regularly regulate regulated regulating regulation regulations regulatory rehearsal reinforce reinforcement reinforces
reinstated reiterated rejuvenation related relating relations relationship relationships relative relatively relatives
relax relaxed relaxing relay release released releases releasing relevance relevant reliable reliance relic relics
relied relief relies relieve relieves relieving religious reliving relocating relocation rely relying remain remained
remaining remains remark remarkable remarks remediation remedy remember remembering remind reminded reminder reminds
remote removal remove removed rendered renew renminbi renovated renovation renovations renowned rent rental reopened
reorganization repair repaired repairing repairs repeated repeatedly replace replaced replacement replacing replay
replicate repo report reported reportedly reporter reporters reporting reports represent representation representative
representatives represented representing represents reproduce republic repurchase repurchased repurchases repurchasing
reputation request requested requesting requests require required requirement requirements requires requiring rescue
rescued research researched researcher researchers reservations reserve residence resident residential residents
resignation resigned resilient resist resistance resistant resisted resolute resolutely resolution resolve resolved
resolving resonance resonate resonates resource resources respect respected respectfully respecting respective
respectively respects respiratory respond responded respondents response responses responsibilities responsibility
responsible rest restarted restaurant restaurants restoration restore restored restoring restrict restricted
restricting restrictions restricts restructuring result resulted resulting results resume resumed resuming resumption
retail retain retained retaining retains retired retirement retreat retreated retreating retreats retrofitting return
returned returning returns reunification reunion reunions reveal revealed reveals revelation revenue reverse review
reviewed reviewing reviews revise revised revising revision revitalization revitalizing revival revolution
revolutionary revolve revolves reward rice rich richer richly richness rid ride right rights rigorous ring rise risen
rises rising risk risks rival river rivers road roads roadside robot robotics robots robust rock rocket rocks role
roles roll rolled rolling rolls roof room root roots rose rotating rotation rotten roughly round rounds route routes
row royal rule rules ruling run runners running runs runways rupture rural rush rushed sacrifice sacrificed sacrifices
sad safe safeguard safeguarded safeguarding safeguards safely safety said sailed salary sale sales saline salt same
sample samples sampling sanctions sand sanitation satellite satisfaction satisfy saturated save saved saves saving
savings saw say saying says scale scanning scared scatter scattered scenarios scene scenery scenes scenic scent
schedule scheduled schedules scheme scholars scholarships school schools science scientific scientifically scientists
scope scorching score scored scores screen screened screening screens screenwriter script scripture sculpture
sculptures sea seafood seal sealed search searching season seasons seat seats second secondary secret secretary
secretly section sections sector sectors secure secured securing security see seed seeds seeing seek seeking seeks
seem seemed seems seen sees segmented segments seize seized seizing seldom select selected selection self selfless
sell selling sells seminar seminars senator senators send sending senior sense sensitivity sent sentence sentiment
separate separated separately separation sequence series serious seriously serve served serves service servicemen
services serving session sessions set setback setbacks sets setting settings settle settled settlement seven several
severe severely sewage sex sexual sexually shadow shaft shafts shake shaking shall shape shapes shaping share shared
shareholder shareholders shareholding shareholdings shares sharing sharp sharply she shed sheds sheep shelf shelter
sheltered shelves sheriff shift shifting shine shines shining shiny ship shipping ships shock shocked shocking shoot
shooting shop shopping shops short shortage shortages shortened shortlisted shot shots should shoulder shouldered
shouldering shoulders shouted shouts show showcase showcases showed shower showers showing shown shows shrimp side
sidelines sides sigh sighed sight sightseeing sign signal signature signed significance significant significantly
signing signs silk silver similar similarly simple simpler simplified simply simultaneous simultaneously since sincere
sing singing single singular sister sit site sites sits sitting situation situations six size sized skill skilled
skills skin sky slammed slaughter slaughtering sleep sleeping slight slightly slipped slow slowdown slowed slower
slowly sluggish small smaller smart smarter smash smashing smell smile smoke smoking smooth smoothly snack snacks snow
snub so soar soared soaring social socialism socialist society socio soft software soil sold soldier soldiers solemn
solemnly solicit solicitation solicited solicits solid solidarity solidify solidly solution solutions solve solved
solving some somehow someone something sometimes somewhere son song songs sons soon sophisticated sort sorted sorting
sorts sought soul sound sounded source sources south southern southwest sovereignty sow space spaces span spanned
spanning spans spare spark spatial speak speaker speaking special specialists specialized specially specialties
specialty species specific specifically specified specifying speculate sped speech speeches speed speeded speeding
speeds spend spending spends spent spikes spin spinning spins spirit spirits spiritual splendid splendor split spoke
spoken spokesman spokesperson sponsored spontaneously sports spot spots spotted spouses sprayed spread spreading
spreads spring spur squad squads square squeeze st stability stabilize stabilizer stabilizing stable stacks staff
stage staged stages stagnation stained stake stalls stance stand standard standardization standardized standardizing
standards standby standing stands star stark starred starring stars start started starting startling starts state
stated statement statements states static stating station stationed stations statistics status staunch stay stayed
staying steadily steady steel stem step stepped stepping steps stereotypes stick sticking sticks still stimulate
stimulating stipulate stipulated stipulates stock stocks stolen stone stood stop stopped stopping storage store stores
stories storm story storytelling straight straightened strange strata strategic strategies strategy streak stream
streamline street streets strength strengthen strengthened strengthening strengthens strengths strenuous stress
stressed stresses stressing stretch stretched stricken strict stricter strictly strife strike string strive strives
striving stroke strong stronger strongest stronghold strongly structural structure structures struggle struggled
struggling stubborn stuck student students studied studies studio study studying stuff stunning style styles stylish
sub subject subjects submission submit submitted subsequently subsidies subsidy substance substances substantial
substitute substitution subway succeed succeeded success successful successfully succession successive successively
such sudden suddenly suffer suffered suffering sufficient sugar suggest suggested suggesting suggestion suggestions
suit suitable suited suits sultry sum summarize summarized summarizes summed summer summit sums sun sunscreen super
superior superiority superiors supervised supervision supervisor supervisors supervisory supplement supplementary
supplemented supplied suppliers supplies supply support supported supporters supporting supports supreme sure surely
surface surfaces surge surging surmise surpassed surpassing surplus surprise surprised surprising surrounding
surroundings surveillance survey surveyed surveys survival survive survived surviving suspect suspected suspects
suspend suspended suspension suspicion sustain sustainability sustainable sustained sweat sweep sweeping sweet swell
swiftly swimming swine swing swinging switched switching symbolize symbolizes symbolizing sympathy symposium symptoms
synchronized synchronously syndrome system systematic systematically systems table tablets tactics tailor tailored
take taken takes taking talent talented talents talk talked talking talks tall tandem tangible tank tap tapping target
targeted targeting targets task tasks taste tasting taught tax taxation taxes taxi taxis tea teach teacher teachers
teaching team teamed teams teamteam tear tears tech technical technicians technique techniques technological
technologies technology technologytechnology teenagers telecommunications teleconference telephone telescope
telescopes television tell telling tells temperature temperatures template temporal temporarily temporary ten tend
tender tends tenfold tens tense tension tensions tent tents term terminal termination terms terrible territorial
territories territory terrorism terrorist test tested testing tests text texture textures th than thank thanked thanks
that the theater theaters theatre theatres their them thematic theme themed themes themselves then theoretical
theories theory there thereby therefore these thethe they thick thing things think thinking thinks third this thorns
thorough thoroughly those though thought thoughts thousand thousands thread threat threaten threatened threatening
threatens threats three threshold thrilling through throughout throughput throw thumbs thus ticket tickets tide tie
tied ties tight tightly tiles time timely times timing tiny tired tirelessly title titled titles to today together
told tolerance tolerant toll tomato tone tonight tons too took tool tools top topic topics tortuous total totaling
totally totals touch touched touching tough tougher tour tourism tourist tourists tournament tours toward towards
tower towers town towns township toxicity trace traced traces track trade traded trading tradition traditional
traditions traffic trafficking trailer train trained training trains trajectories trajectory transaction transactions
transfer transferred transferring transfers transform transformation transformed transforming transition transitioning
translate translation transmission transmit transmitted transmitting transport transportation transporting trapped
travel traveled traveling travelled travelling travels traversed tray treasure treasury treat treated treating
treatment treaty tree trees tremendous trenches trend trends trial trials tribute tricks tried trigger triggered
trillion trip tripartite trips troops trophy tropical trouble troubleshooting true truly trust trusted trustworthy
truth try trying tube tunnel tunneling tunnels turn turned turning turnover turns tweet tweeted twentieth twenty twice
twists twitter two type types ultimate ultimately ultra unable unanimously unbreakable unceasing uncertainties
uncertainty unchanged unclear under underestimated undergo undergoing undergone undergraduate underground undermine
underneath underpowered understand understanding understood undertaken undertakes undertaking undertakings
undervaluation undervalued underway undoubtedly unexpected unexpectedly unfairness unfold unfolded unfolds
unforgettable unhealthy unification unified uniform uniformly unilateralism union unions unique unit unite united
uniting units unity universal universities university unjust unknown unlawful unlikely unlock unmanned unnecessary
unpaid unprecedented unremitting unseen unswervingly until unusual unveiled unveiling unwaveringly unwilling up
upcoming updated upgrade upgraded upgrades upgrading upheld uphold upholding upholds upon upper uproar ups upside
upstream upwards uranium urban urge urged urgent urgently urges urging us use used useful user users uses usher
ushered ushering using usual usually utensils utility utilization utilize utilized utilizes vacation vacationing
vaccine vaccines valid valley valuable value valued values vantage varies varieties variety various vast vegetable
vegetables vegetarian vehicle vehicles ventilation venture venue venues verification verified versatile versatility
version vertical very vessel vessels vested veteran veterans veterinary via viable vice vicinity vicious victims
victories victory video videos view viewed viewers viewing views vigorous vigorously village villager villagers
villages violate violated violating violation violations violence violent violently virtual virtually virtue virus
visa visas visible vision visions visit visited visiting visitors visits visual visually vital vitality vivid voc
vocational voice voices volatile volleyball volume voluntarily voluntary volunteer volunteered volunteers vote voted
votes voting wage wait waited waiting waits wake walk walked walking walks wall walls want wanted wants war warm
warmest warming warmly warmth warn warned warning warplanes warrior wars was wash washed waste watch watched watching
water waters waterway wave way ways we weak weakness wealth weapon weapons wear wearing weather web website websites
wedding weddings week weekend weekends weeks weight weighted welcome welcomed welcomes welcoming welfare well wellwell
went were west western wet what whatever when where whereas whereby whether which while white who whoever whole
wholesale wholly whom whose why wide widely widen widened wider widespread width wife wild wildlife will willing
willingness win winch wind window windows winds wing winner winners winning winter wire wisdom wish wished wishes
wishing with withdraw withdrawal withdrawing withdrawn withdrew within without withstand witness witnessed woman women
won wonder wonderful word words wore work worked worker workers working workplace works workshop workshops world
worldwide worn worried worry worse worsens worst worth worthy would wrapped write writer writing written wrong wrote
www xinhuanet yard year years yellow yesterday yet yield you young younger youngsters your yourself youth youths yuan
zero zone zones
"""
