/**
 * How somebody is, rather than what somebody does: feelings, moods and qualities, the outlook and the self, and verbs of the mind and the
 * will. General English, so that a wish in words nobody listed as a phrase is still seen for one.
 */
import { inflect } from '../inflect';
import { wordClass, type WordClass } from '../phrases';

/** Describing words and nouns for a feeling, mood or quality of a person. */
export const FEELINGS: WordClass = wordClass(`
  able accepting adequate adventurous afraid aggressive agitated alert alive alone aloof amazing angry angrier annoyed anxious anxiousness apathetic
  ashamed assured attractive authentic awake aware awkward bad balanced beautiful better bitter blue bored bothered brave braver bright brighter bubbly burden burdened
  calm calmer calmness capable carefree careful careless caring cautious centred chatty cheerful cheerfulness cheery chirpy clearheaded clingy closed clueless
  comfortable compassionate competent complete concerned confident connected content contented courageous cowardly crabby cranky cross cruel curious
  defeated defensive defensiveness dependent depressed desperate despondent determined different difficult disappointed discouraged disheartened doormat down dread dreadful
  eager easygoing easier edge edgy embarrassed emotional empowered empty energetic energised enthusiastic envious equal excited exhausted
  fabulous failure fearful fearless fed fine fit fitter flustered focused focussed forgiving free freer fresh friendlier friendly frightened frustrated fulfilled fussy
  generous gentle gentler genuine glad gloomy good grateful great greater groggy grounded grown grumpy guilty guilt
  happier happiest happy hard harder hardworking hated healthier healthy heard helpless helplessness hopeful hopeless hopelessness human humble hurt hyper ignored impatient impulsive
  incapable independent indecisive inferior insecure inspired intense invisible irritable irritability irritated isolated itself jealous jealousy jittery jolly joyful judgemental judged
  kind kinder lazy level lethargic lighter like likeable listless liveable lively lonely lonelier lost lovable loved loving low lower lucky mad mature mean mellow mindful miserable
  moody moodiness moping motivated negative nervous nervy nervousness nice nicer normal numb obsessed okay ok open optimistic optimism organised outgoing overwhelmed
  panicked panicky paranoid passive patient peaceful perfect perfectionist perky pessimistic petty playful pleaser pleasant pleased positive powerful powerless present proactive productive proud
  puzzled quiet quieter rational reassured realistic rejected relaxed relieved reliable resentful resentment resilient respected responsible rested restless rested rough rubbish ruled
  sad sadder sadness safe safer sane satisfied scared secure selfish sensible sensitive serene settled shaky shamed shy shyness sick silly sincere skittish sleepier sleepless sleepy
  sluggish smart snappy snappish sociable sorry sorted spontaneous stable steady steadier stressed stressy strong stronger stubborn stuck stupid supported suicidal sulky sure
  tearful teary tense tenser terrified tetchy thankful thick tired tireder tolerant touchy trapped troubled true trusting unafraid uncomfortable understood unhappy unlovable unloved unmotivated unwell upbeat upset uptight useful useless
  valued vulnerable wanted warm weak weary weepy welcome well whole willing wise withdrawn wonderful worn worrier worse worth worthless worthy wound wreck young younger zen
  happiness misery bliss joy delight despair grief sorrow anger rage temper fury annoyance frustration irritation envy shame embarrassment pride panic terror horror dread doom gloom
  loneliness boredom tension nerves stress stresses anxiety anxieties worry worries worrying depression depressions mood moods emotion emotions feeling feelings pain heartache hurt urge urges
  calmness peace serenity relief contentment comfort excitement enthusiasm energy hope hopes nightmares nightmare flashbacks tears
`);

/** The self, its outlook and its lot: what nobody can be seen doing. */
export const QUALITIES: WordClass = wordClass(`
  ability acceptance achievement adequacy ambition appetite approach assertiveness attitude attitudes awareness balance belief beliefs best betterment blessings bravery brain
  capability caution clarity closure compassion compliance concentration condition confidence conscience contentment control coping courage creativity credit
  determination diagnosis dignity direction discipline drive ease effectiveness effort ego empathy endurance equilibrium esteem expectation expectations
  faith fate fears fear fight fitness flaws flexibility focus footing forgiveness fortitude freedom function functioning future
  grace gratitude grip grips grit growth guard gumption guts habit habits happiness harmony headspace headway health hindsight honesty humour identity image imperfection imperfections inclusion independence initiative
  insecurities insight integrity intention intentions intimacy intuition judgement judgment justice kindness knack lives life lifestyle limitations longing love loyalty luck maturity meaning memory mental mentality
  mind mindset mindfulness mistakes mobility mojo momentum morale motivation nature normality negativity nerve
  openness optimism order outlook overthinking pace past patience people-pleasing perfection perfectionism performance persistence personality perspective philosophy physique pleaser positives positivity positive positives posture potential power powers presence
  pressure pressures priorities privacy process procrastination progress purpose quality
  reality reassurance recovery redundancy reflection regret regrets rejection relapse relationship relationships resilience resolve respect responsibility responsibilities routine rumination
  sanity satisfaction security self selfcompassion selfconfidence selfesteem selfworth sense senses serenity separation shape situation situations sleep sobriety socks soul spark sparkle spirit spirits stability stamina standards standstill state stiff strength strengths struggle struggles stuffing success suffering
  talents temperament tendency thinking thought thoughts tolerance toughness triggers trust truth uncertainty understanding unknown upper version vibes virtues vision vitality voices vulnerability wellbeing wellness willpower wisdom withdrawal worth zest
  appearance communication skills weight figure illness symptoms symptom sensitivity childhood breakup divorce loss losses bereavement hand way ways week month year day days times thing things
`);

/** Verbs of the mind, of feeling, and of wanting, managing or becoming. */
export const ATTITUDE_VERBS: WordClass = new Set(
  [
    ...wordClass(`
    accept achieve acknowledge adapt adjust adopt admire appreciate aspire assume attain await battle bear beat become believe belong better blame boost bother bounce calm care cheer
    cherish combat compare conquer control cope criticise curb deal decrease defeat deserve desire despair develop diminish dread dwell ease embrace emerge enhance endure envy escape excel expect experience
    fear feel fight find flourish focus forget forgive fret fulfil gain get grasp grieve grow handle hate heal hide hope idolise ignore imagine improve increase judge keep know lack lessen let like live lose love lower maintain manage master
    matter mind minimise moan mope motivate need normalise obsess overanalyse overcome overdo overreact overthink own panic persevere persist prefer preserve prevent procrastinate progress prosper
    quieten raise realise reassure rebuild recapture reclaim recognise reconnect recover reduce refocus regain regret regulate rejuvenate relax relive rely remain remember resent resist resolve respect restore ride rise rid ruminate
    savour seem settle shift silence sleep soldier soothe stabilise stay steady stop strengthen stress strive struggle succeed suffer suppress survive switch tackle think thrive tolerate transform treasure trust
    understand value wallow want weather welcome wish withstand wonder worry worsen yearn
    `),
  ].flatMap((verb) => [...inflect(verb)]),
);
