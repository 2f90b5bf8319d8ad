"""Words that names are made of: heads, legal forms, titles, places, and what business names have in common.

Written down from general knowledge of names in English and in translations from Chinese. All in lower case save where
it says so; of heads one kind a line, its name first.
"""

from __future__ import annotations

HEADS = """
group: group
company: company firm enterprise enterprises industries holdings
headquarters: headquarters
plant: plant factory mill works smelter refinery smeltery brewery distillery
mine: mine colliery quarry
workshop: workshop
institute: institute academy institution
center: center centre
university: university
college: college
school: school
hospital: hospital clinic
bank: bank
department: department ministry
office: office
bureau: bureau administration
division: division
branch: branch subsidiary
committee: committee commission
council: council
association: association society federation
union: union
village: village hamlet
town: town
township: township
county: county
city: city
district: district
province: province
prefecture: prefecture
oilfield: oilfield
port: port harbor harbour
airport: airport
station: station
park: park
zone: zone
base: base
hotel: hotel
river: river
lake: lake
mountain: mountain mount
bridge: bridge
temple: temple
team: team
community: community
subdistrict: subdistrict sub-district street
farm: farm
shipyard: shipyard dockyard
kindergarten: kindergarten
highway: highway expressway freeway motorway
reservoir: reservoir
tunnel: tunnel
square: square plaza
building: building tower mansion
museum: museum
library: library
stadium: stadium gymnasium
studio: studio
court: court
newspaper: daily newspaper
meeting: meeting conference symposium
"""

FUNCTION = """
a an the this that these those its their his her our your my all some any each every both such no
and or but nor so yet as at by for from in into of off on onto out over per since than through to toward towards under
until up upon via with within without about above across after against along among around before behind below beside
besides between beyond despite during except inside near outside throughout
i he she it we they who whom whose which what when where why how if because although though while whether
is are was were be been being am do does did has have had having will would shall should can could may might must
not only also then there here now thus hence however therefore moreover meanwhile furthermore finally recently today
yesterday tomorrow currently subsequently later earlier firstly secondly thirdly next last
according following including regarding
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mr mrs ms miss dear comrade
"""
"""What no name begins with."""

HEADLINE_VERBS = """
held holds hold holding launches launched launch visits visited visit attends attended attend signs signed wins won
opens opened convened convenes organized organizes organises organised carried carries carry completes completed
achieves achieved receives received starts started begins began said says makes made gives gave takes took sets set
becomes became successfully actively jointly
"""
"""In headlines, whose words all have capitals, they end a name."""

LEGAL = "co ltd limited inc incorporated corp corporation company llc plc gmbh"

LEGAL_SHORT = ("Ltd", "Inc", "Corp", "Co")
"""Legal forms behind which a point belongs to the name."""

LOWER_HEADS = "company group corporation plant factory institute branch village bureau department meeting conference"
"""Heads before which names in lower case are looked for; each costs a search through every text."""

BEFORE_OF = """\
branch committee bank university institute academy bureau department ministry party office council federation
"""
"""Heads whose names may go on with "of"."""

BEFORE_FOR = "commission committee center centre bureau institute studio"
"""Heads whose names may go on with "for"."""

PAIRS = (["iron", "steel"], ["import", "export"], ["science", "technology"], ["supply", "marketing"])
"""What "and" joins in names of all kinds."""

NESTING = "group company department office bureau committee council institute university hospital branch center"
"""What is a department or branch of these is another thing than they: "Office of the Health Commission"."""

ABSORBED = {"institute": ("research", "design"), "center": ("research",), "union": ("trade", "labor")}
"""Words that belong to a head: a research institute is an institute."""

DIRECTIONS = "north south east west central northern southern eastern western"
"""Before "China" they make a name: Huadong is East China."""

GLUED = ("steel",)
"""What is glued to the first syllable of a place: "Masteel"."""

OPENERS = "The In It He We This A At As For On To By And But They With After She I From Mr These If There That Since"
"""Words with a capital that mostly stand alone; known by sight, for speed."""

WEAK = """
national state international general provincial municipal regional people public work pilot autonomous former
comprehensive joint-stock stock share world city province county prefecture town district municipality
"""
"""What shorter forms of names leave out, and what beside the name of a place makes no name yet."""

ENDINGS = """
s e y ed er or ing al ial ical ic ics ion ation ment ive ure uring ural ture ory ies ly ance ent
"""
"""In which words of one stem may differ."""

TITLES = """
chairman chairwoman chairperson president director manager secretary minister dean principal professor governor mayor
engineer captain commander premier chancellor head chief leader commissioner supervisor accountant economist
secretary-general ceo cfo
"""
TITLE_MODIFIERS = """
general deputy vice executive assistant party chief managing honorary acting former senior standing
board factory plant mine branch workshop department office bureau project team financial marketing technical production
"""

NUMBERS = """
one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth
ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
i ii iii iv v vi vii viii ix xi xii north south east west northern southern eastern western northeast northwest
southeast southwest central middle upper lower inner outer new old junior senior phase no
"""
"""What tells one of several apart: numbers, directions, ages."""

MONTHS = "january february march april may june july august september october november december"
CARDINALS = "zero one two three four five six seven eight nine ten eleven twelve"
ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"

PARTY = ("of the communist party of china", "communist party of china", "of the cpc", "cpc", "ccp")
"""What marks a branch or committee as the Communist Party's."""

AMERICAN = {
    "aluminium": "aluminum", "centre": "center", "fibre": "fiber", "harbour": "harbor", "labour": "labor",
    "mould": "mold", "organisation": "organization", "theatre": "theater", "tyre": "tire",
}  # fmt: skip
"""British spellings are no other names."""

CALLED = """
beijing:jing shanghai:hu,shen tianjin:jin chongqing:yu hebei:ji shanxi:jin liaoning:liao jilin:ji heilongjiang:hei
jiangsu:su zhejiang:zhe anhui:wan fujian:min jiangxi:gan shandong:lu henan:yu hubei:e hunan:xiang guangdong:yue
hainan:qiong sichuan:chuan,shu guizhou:qian,gui yunnan:dian,yun shaanxi:shaan,qin gansu:gan,long guangxi:gui
guangzhou:sui
"""
"""By which other syllables than their first places are called for short."""

COUNTRIES = """
china chinese prc asia asian europe european africa african america american us usa uk britain british england english
germany german france french japan japanese korea korean russia russian india indian italy italian canada canadian
"""

PLACES = """
china chinese prc asia asian europe european africa african america american us usa uk britain british england english
germany german france french japan japanese korea korean russia russian india indian italy italian canada canadian
australia australian brazil spain spanish mexico vietnam thailand singapore malaysia indonesia philippines pakistan
iran iraq israel turkey egypt ukraine poland netherlands dutch sweden swedish switzerland swiss beijing shanghai
tianjin chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan hubei
hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan guangxi ningxia xinjiang tibet tibetan
xizang mongolia mongolian hong kong macau macao shijiazhuang tangshan qinhuangdao handan xingtai baoding zhangjiakou
chengde cangzhou langfang hengshui taiyuan datong yangquan changzhi jincheng shuozhou jinzhong yuncheng xinzhou linfen
lyuliang hohhot baotou wuhai chifeng tongliao ordos hulunbuir shenyang dalian anshan fushun benxi dandong jinzhou
yingkou fuxin liaoyang panjin tieling chaoyang huludao changchun siping liaoyuan tonghua baishan songyuan baicheng
harbin qiqihar jixi hegang shuangyashan daqing yichun jiamusi qitaihe mudanjiang heihe suihua nanjing wuxi xuzhou
changzhou suzhou nantong lianyungang huaian yancheng yangzhou zhenjiang suqian hangzhou ningbo wenzhou jiaxing huzhou
shaoxing jinhua quzhou zhoushan taizhou lishui hefei wuhu bengbu huainan maanshan huaibei tongling anqing huangshan
chuzhou fuyang lu'an bozhou chizhou xuancheng fuzhou xiamen putian sanming quanzhou zhangzhou nanping longyan ningde
nanchang jingdezhen pingxiang jiujiang xinyu yingtan ganzhou ji'an shangrao jinan qingdao zibo zaozhuang dongying
yantai weifang jining tai'an weihai rizhao linyi dezhou liaocheng binzhou heze zhengzhou kaifeng luoyang pingdingshan
anyang hebi xinxiang jiaozuo puyang xuchang luohe sanmenxia nanyang shangqiu xinyang zhoukou zhumadian wuhan huangshi
shiyan yichang xiangyang ezhou jingmen xiaogan jingzhou huanggang xianning suizhou changsha zhuzhou xiangtan hengyang
shaoyang yueyang changde zhangjiajie yiyang chenzhou yongzhou huaihua loudi guangzhou shaoguan shenzhen zhuhai shantou
foshan jiangmen zhanjiang maoming zhaoqing huizhou meizhou shanwei heyuan yangjiang qingyuan dongguan zhongshan
chaozhou jieyang yunfu nanning liuzhou guilin wuzhou beihai fangchenggang qinzhou guigang yulin baise hezhou hechi
laibin chongzuo haikou sanya chengdu zigong panzhihua luzhou deyang mianyang guangyuan suining neijiang leshan
nanchong meishan yibin guang'an dazhou ya'an bazhong ziyang guiyang liupanshui zunyi anshun bijie tongren kunming
qujing yuxi baoshan zhaotong lijiang pu'er lincang lhasa xi'an tongchuan baoji xianyang weinan yan'an hanzhong ankang
shangluo lanzhou jiayuguan jinchang baiyin tianshui wuwei zhangye pingliang jiuquan qingyang dingxi longnan xining
haidong yinchuan shizuishan wuzhong guyuan zhongwei urumqi karamay london paris tokyo seoul moscow york washington
"""
"""Countries, provinces and prefecture-level cities: many firms share one, so it alone makes no two names one."""

BUSINESS = """
abrasive abrasives accessory accessories advertising aerospace agricultural agriculture alloy aluminium aluminum
appliance appliances architectural art assets auto automation automobile automobiles automotive aviation battery
bearing bearings belt belts beverage biological biology biotechnology boiler brake brewery building business cable
capital casting cement ceramic ceramics chain chemical chemicals chemistry circuit clean clothing coal coating
coatings coke coking commerce commercial communication communications component components comprehensive computer
concrete construction consulting consultancy conveyor copper cotton crane culture cultural dairy data decoration
design developing development device devices digital distillery drug drugs dye dyeing dyestuff economic education
electric electrical electricity electromechanical electron electronic electronics elevator energy engine engineering
environment environmental equipment express exploration export fabric fabrics factory farm fertilizer fiber fibre film
finance financial fire fishery fishing flour food foods foodstuff foreign forest forestry forging freight fuel
furniture garment garments gas gear general glass global gold golf grain graphite grinding hardware health heavy
highway high-tech hi-tech hotel housing hydraulic hydropower import industrial industry information instrument
instrumentation instruments insulation insurance intelligent international internet investment investments iron
irrigation jewelry knitting labor land lead leather leasing light lighting lime limestone liquor logistics machine
machinery machines magnesium magnet management manufacture manufacturing marine maritime market marketing material
materials mechanical mechanics media medical medicine medicines metal metallurgical metallurgy metals meter meters
mineral minerals mining mobile mold molybdenum motor motors mould municipal national nature natural network nickel
nonferrous non-ferrous nuclear oil optical optics optoelectronics ore packaging paint paper parts pesticide
petrochemical petrochemicals petroleum pharmaceutical pharmaceuticals pharmacy phosphate photovoltaic pipe pipeline
pipes planting plastic plastics polymer polyester potash poultry power precision press pressure printing processing
production products property protection provincial public publishing pump pumps purchasing quality railway railways
real-estate refining refractory regional renewable research resin resources retail road robot rubber safety sales salt
sand science scientific seed semiconductor service services shale ship shipbuilding shipping shoe silicon silk silver
smelting software soil solar solution solutions special spinning sports state steel stock storage sugar supply
surveying tape tea tech technical technological technologies technology telecom telecommunications terminal testing
textile textiles thermal tile tiles timber tin tire tires tobacco tool tools tourism trade trading traffic training
transformer transmission transport transportation travel trust tube tungsten turbine tyre tyres uranium urban utility
valve valves vehicle vehicles wafer waste water weaving welding wheel wind wine wire wood wool zinc joint venture
stock stocks share shares joint-stock work working annual quarterly monthly mobilization review party youth league
labour women veteran retired staff workers people masses rural municipal provincial regional automatic new advanced
super united allied first modern
"""
"""What many firms call themselves by. With the common words of prose they are what no name has to itself."""

MEANINGS = """
双:double,twin 凤:phoenix 凰:phoenix 轴:shaft,axle,axis 胜:victory,win 利:profit,benefit 兴:prosper,prosperous
富:rich,wealthy 贵:noble 荣:glory 华:chinese,splendid 中:central,middle,center 国:national,state 东:east,eastern
西:west,western 南:south,southern 北:north,northern 江:river 河:river 湖:lake 海:sea,ocean 山:mountain,hill 岭:ridge
峰:peak,summit 石:stone,rock 金:gold,golden 银:silver 铜:copper 铁:iron 钢:steel 玉:jade 龙:dragon 虎:tiger 马:horse
牛:cattle,ox,cow,bull 羊:sheep,goat 鹤:crane 鹰:eagle 燕:swallow 雁:goose 鹿:deer 象:elephant 熊:bear 狮:lion 鱼:fish
梅:plum 兰:orchid 竹:bamboo 菊:chrysanthemum 荷:lotus 莲:lotus 桃:peach 杏:apricot 枣:jujube,date 松:pine 柳:willow
柏:cypress 桐:tung 榆:elm 槐:locust 桂:osmanthus,laurel 樱:cherry 红:red 黄:yellow 蓝:blue 绿:green 青:green,blue
黑:black 白:white 紫:purple 天:sky,heaven 地:earth 日:sun 月:moon 星:star 云:cloud 雷:thunder 春:spring 秋:autumn
新:new 老:old 大:big,great,large 小:small,little 长:long 高:high,tall 平:flat,level,peace 安:peace,safe
和:harmony,peace 光:light 明:bright 永:eternal,forever 福:fortune,blessing 寿:longevity 喜:joy,happy 桥:bridge
门:gate,door 塔:tower,pagoda 庙:temple 寺:temple 井:well 泉:spring,fountain 池:pool,pond 潭:pool 滩:beach,shoal 湾:bay
岛:island 港:port,harbor 沟:ditch,gully 坡:slope 沙:sand 田:field 林:forest,wood 草:grass 花:flower 火:fire 水:water
土:earth,soil 煤:coal 矿:mine,ore,mineral 油:oil 气:gas 电:electric,electricity,power 车:car,vehicle 船:ship 布:cloth
丝:silk 纸:paper 药:medicine,pharmaceutical 胶:rubber 橡:rubber 塑:plastic 机:machine,machinery 工:industry,industrial
农:agriculture,farm 商:commerce,business 贸:trade 建:construction,building 城:city,wall 村:village 庄:village,manor
镇:town 店:shop,inn 家:family 阀:valve 瓷:porcelain,ceramic 陶:pottery,ceramic 酒:wine,liquor 茶:tea 糖:sugar 盐:salt
米:rice 棉:cotton 毛:wool 皮:leather 鞋:shoe 帽:hat 伞:umbrella 锁:lock 钟:clock,bell 灯:lamp,light
"""
"""What characters of names are translated as, beside Unihan's glosses."""
