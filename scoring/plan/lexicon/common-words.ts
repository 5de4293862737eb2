/**
 * English words that are one letter away from a word the reader looks for ("better" and "butter", "form" and "from"): words the
 * spelling mender has to leave alone. Drawn from a general list of English words, kept where one slip would reach a key word.
 */
import { wordClass } from '../phrases';

export const COMMON_WORDS: ReadonlySet<string> = wordClass(`
  accent accepts achievements adjusts adust afternoons agitate agitates airports airpost alcade altercate
  alternat alternated alternates alternats answers antidepressants apneal apologiae apologies apologised
  apologiser apologises apologist apologize appal appeals appear appel appointments appraisals aquariums
  arcaded arcades arcane archer archery arches archeus armchairs arranged arranger arranges ashame ashames
  assembled assembler assembles atriums attempts attends attent auditoriums aunties avenge avenues
  avoidances baaing babysat babysits backers backing badmintons bakeoffs bakes bakings balanced balancer
  balances balers baling balkers balking bandstands baning bankers banking barbe barbed barbel barbels
  barbes barbet barbets barer baring barker barkers barking barrow barter barters basemen basements
  bashment basing basking batcher batchers batement bathrooms bating batter battle bauking baying beakers
  beanbags beathing becasse bedide bedrooms bedsides bedtimes behavior behaviours benefit beside betime
  better bikers biking birthdays bitter blonds blood blooding bloody blooks blooms bloops blowse blushing
  boaking boking bonce bonfires bookcases bookmarks bookshops borrows botcher botchers bother botte bottled
  bottler bottles bounced bouncer bounces bouncy bowse braking branch brashing braunch breaching breaktimes
  breath breathed breather breathes breathings breaths breathy bride bridged bridges bridie bridle
  briefings brodding broodings broods brooking brooming broose brose brothel brothers brothier brows
  browsed browser browses browst browsy brushings brusting budge budged budger budges budgets buildings
  bunce bunch bunter burrow bushing buster butchery butches butler butte butted butters buttery buttes
  buttle byking cabers cafes cagers calendal calendars calender canceled canceller cancels cancer caners
  cannel canteens capers caravans carcel carders careers cares caress caret carets carnet carped carpel
  carper carpers carpets carrs carters cartwheels carvers carving carvings caters cathedra cathedrae
  cathedrals cathedras cavers caving cavings cella cellae cellars cendre centare center centra centred
  centres centry chacking challenged challenger challenges chance chancel chances chang changa changed
  changer changers changs chanter chape chapels chapes chapiter chappy chapters chare chares charged
  charger charges charter chasses chaster chatter chaunge chaunges checkouts cheeking chekist chekists
  chemise chemises chemism chemisms chirpy chocking choker chokes choking chooking chooser chooses choosey
  choosy choppy chords chore chorea choreas chored choree chorees choreus chorrie chorus chose choses
  chounter chouse chowse christenings chucking chunter churchy chymist chymists cinemas circled circler
  circles circlet circuits circuity clashes classed classer classers classis classrooms clauses cleanings
  cleansing clearing cleating cleaving cleche clecking clicket clinics clitic cloking clonic clour
  clubhouses clying coarse cocker cocking coddle coffed coffees coffer coffle coiner cointer coking collar
  collects collet color colours coloury commo commons commos commot commote commune communions commuted
  commuter commutes comose compadre compage compared comparer compares compart compere compete compiled
  compiler compiles complains complaint complement completed completer completes compliments complin
  compone compos composed composer composes compost compote compursion compursions compute concentrated
  concentrates concentrations confided confidences confidency confider confides confine confirms conform
  conker conking conner conservator conservators contacts continua continued continuer continues continuo
  contract cooer cooing cooked cookers cookery cookey cookings cooler cooling cooming cooper cooping coorie
  cooser coosin cooter corbie corder corer corers cores corker corking cornea corned cornel corners cornet
  cornier coronations coroner corotation corridors corries corse coulter councils countdowns counted
  counters coure coures courie cours coursed courser courses courter cousins couter couzin cowking cowrie
  coying cracket craking craning craping crating crazing creches crematoriums crescents cricked crickets
  crickey croche croches crochets crocket crooker crooking crores crossings crosswords crosswort crotch
  crotchet cruddle crumbled crumbles crumbly crumple cryings cuddie cuddled cuddler cuddles cuddly
  cupboards curch curdle curers currie currs curry curse curtails curtain cyclin cyclings cyclins cymling
  dacking dancings danging danting daring dashes daughters dauring dawing daylights deadlined deadlines
  decade decided decider decides decile decime deckings deckoing declined decliner declines declutters
  decode decoking decorated decorates degression deicide deign deking delate delegated delegatee delegates
  deleted deletes deliverly delivers delver dentists deplete deposits depressions deride dering deriver
  described describer describes descrive designs desking dialyses dicking dictated dictates difficulty
  diner dinger dinker dinned dinners dinnertimes disclosed discloser discloses disclost discus discuses
  dished dishwashers disinfects disinfest dismes disses distracter districted ditziness docking dogate
  donated donates doorbells doorsteps doorstop doshes dowelling downloads draping draughter drawings
  drawling draying driveways ducking duding duelling duing duking dunner duping durning dushes dwellings
  easer easier easted eastern easters eater eevning embails embarrasses emoticon emoticons empress emption
  emptions enamine enjoyments enlists enlit enquired enquirer enquires enquiry escalators escalatory
  esquire estated estates ester etamine evenings eventing examined examinee examiner examines exchanged
  exchanger exchanges exercised exerciser exercisers exhaled exhales exhauster exorcise exorcises
  experiments explains expos exposed exposer exposes exposture exposures expresso facetiae faither fallow
  fantigue farther fashing fasted fastens faster fathers fatigued fatigues fatten fatter fealing feather
  feebling feeding feedings feeing feering feerings feesing feeze feezing felling fellings fellow ferest
  fester fidge fiend fiends fikish fineish finfish finis fireplaced fireplaces fishings fisking fisting
  fjelds flareups flashbacks floriest florists fluoxetines foister follows foosball footballs footbath
  footer footfall footpaths footwall forenight fores forests foreward forgat forge forged forger forges
  forgets forgot forpet fortnights forwards forwarn fosters fother fouest fouter freezers freezes friand
  fridged fridges fried friends frieze fringe froward fueling funebral funerals funereal galage galley
  gallon gallops gallow galop garaged garages garagey garbage gardenings gasher gater gathers gavage goggle
  gollop googled googles googly grandads grandam granddad granddaughters grandsons gravesides gravesite
  greengrocer greengrocery greenhouses gregos gricer gricers grocery groper gropers groser grosers grower
  growers guilts guitars gullery gurdwaras haircuts hairdresser halfway hallways hammocks handovers
  hangover harbor harbours hardest haring harvests heading headring healing heaping hearings hearsing
  hearting heating heaving heiring herring hierarch hierarchs highchairs hoaring holeless homeless
  homeworks hommock hoofer hooker hooper hooter hoove hooved hooven hoovers hooves hosel hospices hospitale
  hospitals hosted hostels hotel houseworks hover hovering hummock husbands hyperventilated hyperventilates
  hyperventilations imagined imaginer imagines imaging improv improved improver improves improvs incite
  increased increaser increases increasings increate indite indulin inert infection inhaled inhaler inhales
  injections insect insection inserts inset insulins interviews introduced introducer introduces intrusives
  inulin invert invited invitee inviter invites invoiced invoices ironings irrigable irritably jealouse
  jealousy jiggle jigsawn jigsaws jobcentres joggle journeys juggled juggler juggles jungle kennel kenners
  kennets kernels kettles kickoffs kitchens kitting kittle knittings knotting ladders laddery lader lading
  ladler laiding laminae laminated laminates lanches lancing lander landings landlords lanely lanking
  larder larding lasher later lathe lathed lathee lathen lathers lathery lathes lathier latter lauder
  lauding launches launderettes laundrettes leasure leather lectured lecturer lecturers lecturn lecturns
  lefter leisured leisures lending lesion lesions lessen lessens lessor lessors letted lettern letters
  lettre lichts linches listed listee listel listens lister liter lither litten litter loather lofter
  loiters longe longly looter lother lotter lounged lounger lounges loungey loungy lovely lunched luncher
  lunchers lunge lurches lynches machined machines manage managed managers manages mandi mandira mandirs
  mandis manger mangle marinaded marinades marinate marked marker markets masque massaged massager massages
  mawing meadows meadowy meantime meantimes measured measurer measures mediation medications meditation
  meering melting meltings memorials meowing messaged messages messuage meting mewing miggle milkmen minge
  mingled mingler mingles minuets minuses minute minuted minuter minutest mirrors mither moaning moduli
  modulo modulus moither mooing mooning moping morling mornings morrions mosher mosing mosques mothed
  mothers mothery mothier motier motivate motivates motivations motser mourning mouther moving mowings
  mozing multistoreys multistory museums nandoo nandoos nandus navigated navigates neighbor neighbours
  nephews nightmary noticed noticer notices notifications novice numbed numbers nurser nursers nurtured
  nurturer nurtures observator observators obsessions optician organised organiser organises organism
  organist organize outcomes outlie outlined outliner outlines outlive outride outsider outsides outsize
  overbill overfall overfell overfills overfull overkill paddled paddler paddles padle paidle paining
  painter paintings paise pajamas palates palish panick panicks panims panisc paniscs panting paperworks
  pardner parter partier partners partyer paster patrol patter paydays payer payers peddle pediatrist
  pensione pensions perceant percen percents percept performs perpent petrel petrols petter phonograph
  photocopied photocopiers photocopies photographs photography physic physicals physios physis pianic
  piaster pickups picnics picric piddle pilaster pionic pirates pitter pizzle plaister plaiter planetariums
  planform planter plasher plaste plasters plastery plater plates platforms platter playdates playday
  player players playgrounds playgroups playmate playrooms pleasurably pleasured pleasurer pleasures
  plotter poddle podiatrists pointer pointing polis polytunnels pooter popish porter portman poster postmen
  postponed postponer postpones postpose pother potman potted potters pottery pottier potzer pouter powter
  practic practiced practicer practices practick practics practised practiser practises practive praised
  praiser praises prase prater praters prayed precent precincts predicated predicating predication
  predicter predictions preform prepared preparer prepares prepave presentations presents preset prevent
  preyer preyers primary prinker printed printers printery printing printless prise procinct programmed
  programmer programmes promenaded promenader promenades pryer pryers puddle pushchairs putter puzzel
  puzzled puzzler puzzles pycnic pyjama quaysides racings racino racking rafting raftings raging ragings
  rahing raiting raking rakings ramada ramadas rancing ranting rantings raping raring rasing ratine ratines
  ratling ratlings ratting rattings raving ravings rawing rawings raxing raying razing readding readings
  readying reaking reaming reaping rearing rearranged rearranger rearranges reassurances reaving rebill
  rebind rebooks reboot recaption recatch receptions recline reclined recliners reclines recoin recook
  recork recorks recuse recycled recycler recycles redding reding redliner redtail reduced reducer reduces
  reeding refall refell refight refile refills refilm refind refuge refused refuser refuses refute
  registers rehears rehearsals rehearsed rehearser rehearses reheat reist rejoins rejon relace relaxations
  relights relist relook remail remand rematch remead remend reminds remint remise remote removed remover
  removes renail rending repaid repairs repatch repeal repeats repent replaced replacer replaces replate
  reports repost repot reprieve requests rerail rereads rerise resail rescheduled reschedules rescued
  rescuer rescues reseat reservoirs resift resight resister resists resit resits reskue resort restaurants
  restress retails retain retial retook retorn retort retread retrieved retriever retrieves returf returns
  retuse reuse revie revied revies reviews revile revised reviser revises revisits revive rewin rewinds
  rewins reword rewords rewove rewriter rewrites rewrote ricing riversides roading roating roting
  roundabouts routines routing ruinating ruination ruminations rustless sabbat sabbaths sabbats sables
  saddle sairs saiths sales sapper sarape sawing scalds scale scaled scaler scalers scalls scalps scamble
  scanter scape scapes scares scatted scatters scattery scattier scedule scheduled scheduler schedules
  schoole schools schorl scrabble scrae scrambled scrambler scrambles scrap scrapbooks scraped scraper
  scrapes scrapie scraps scraye screet scries scroll scroller scuffle scupper scutter seafronts sealch
  searce seasons seating seeing seeping seewing semies semina seminal seminars seminary semitar serape
  seres serges serifs serines sering serins sermons seron seroon serres serries serves serviced servicer
  services servile sessions settees setter settled settler settles setule sewin sewings sewins sexing
  shacking shading shafts shakings shales shaling shaming shanking shaping sharing sharking shatter shaving
  shawing sheave sheeter sheeve sheller shelters sheltery shelved shelver shelves shelvy shewer shewing
  shifty shimming shinning shipping shirts shists shits shoder shoer shool shoppings shorer shorts shove
  shoved shovels shover shoves showed showers showery showier shrifts shuffled shuffler shuffles sieging
  sifter sifts signing sinding singeing singings singling sining sinking sinning sinter sinuation sipper
  sisted sisters sitter situations skateparks skelter sketchy skewing skimming skinning skitch skorts
  skries slaking slatter sleeking sleepings sleeting sleeving slewing slimming slinging slopping slower
  smatter smelter smites smith smithy smits snaking snifts snitch snooked snookers snooper snoozer snorts
  snuffle soaking socialised socialiser socialises socialism socialist socialite socialize someones sopping
  sorts souffle sower sowing spales spanning sparts spatter spelter spetch spewing spial spinal spinnings
  spiraling spirals spirts spital sponged sponger sponges spongy spoofs spooks spools spooms spoon spoony
  spoors spoots sporal spores sporks sport sporty spots spouts spunge spurts squame squared squarer squares
  squark squashy squeezed squeezer squeezes squeezy squire squish squush stabiles stable stabled stabler
  stablers stablest staddle stadiums staffrooms staigs stains stair staircased staircases stairwells
  staking stales staples starch stare starrs stars starved starver starves statin stationer stationery
  stations stave steeping sterve stewing stich stinging stirs stoke stooker stopping stower straicht
  straights strake strass straught streek streel streets streety streight streps stresses stretched
  stretcher stretchers stretchy strews strike strobe strode stroked stroken stroker strokes strolled
  strollers strolls strooke strove studios submits subset subways summerhouses summit sundae sundry sunket
  sunray sunrises sunsets sunwise super supermarkets supped suppers suppler surger surgers suttee suttle
  svelter swaddie swaddled swaddler swaddles swales swarve swatch swatter swealing swearing sweatings
  sweeping sweeting swelter swelting swifts swimmings swinging switchy swith swoons swopping synagogues
  tabled tables tabret tabrets tackled tackler tackles takeaways tallet tallets taslet taslets teatimes
  telcos templed temples templet tennes tennies tennist tennos tensions tenson tenuis terraced terraces
  terrae terrane tersion theater theatres thigger thiggers though threads thready threap threat tickle
  tiddler tiding tiptoed tiptoes tiptop toddle toddled toddlers toddles toile toiled toiler toiles toilets
  tomorrows tonights tonlet touchlines towpaths traiking trailing trainings tramel transfers translated
  translates transplants trave travels traves trayning tread tribunals trigged trining trunnel tumbled
  tumbler tumbles tunned tunnels twigger twiggers ukelele ukuleles unblocks uncock undate undergrounds
  underpays undock unfolds unfond unlead unloads unlocks unlord unmold unpacks unpick unplugs unsold untack
  untold unwraps updated updater updates upfold upfollow uplead uploads uplock uprate upwrap vacuums vanish
  varnishy velodromes verbify verily verity versify villae villager villages visieing visies visite visites
  visitings volunteers wadder wadding wader wading waging waiting wakings waling walkings walling wanders
  wanier waning wanker wanking wanner wanter warder wardrobed wardrober wardrobes warehous warehoused
  warehouser warehouses waring warking washed washen washers washery washes washier washin washings washins
  waster wasting wauking waulking waving waxing waying weathers weddings wedging weedings weeing weekends
  weening weeping weeting weighs weight weighty welding welking wending wether whencever whirtle whistled
  whistler whistles whiting whittle widow wights winder windows windowsills windowy windrow winnow wisher
  wishing withdrawn withdraws withdrew witing wonder workouts worksheets workshops worktops worrier
  worriers worrited worrits worryings wreather wrights writhing writings wudding
`);
