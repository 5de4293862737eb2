/**
 * Shorthand, clinical abbreviations, text-speak and misspellings too short or too far off for the spelling mender.
 * One written word to one word; the offsets of the written word are kept.
 */
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]);

export const SHORTHAND: Readonly<Record<string, string>> = Object.fromEntries(
  pairs(`
  co-op=coop
  mon=monday mons=monday mondays=monday tue=tuesday tues=tuesday tuesdays=tuesday tuseday=tuesday teusday=tuesday
  wed=wednesday weds=wednesday wednesdays=wednesday wensday=wednesday wendsday=wednesday wednsday=wednesday wensdays=wednesday
  thu=thursday thur=thursday thurs=thursday thursdays=thursday thrusday=thursday fri=friday fris=friday fridays=friday
  sats=saturday saturdays=saturday satuday=saturday saterday=saturday suns=sunday sundays=sunday
  min=minutes mins=minutes minute=minutes minuets=minutes minuites=minutes minuits=minutes hr=hours hrs=hours hour=hours
  sec=seconds secs=seconds wk=week wks=weeks wkly=weekly wkend=weekend wkends=weekend weekends=weekend wknd=weekend
  yday=yesterday tmrw=tomorrow tomoz=tomorrow tomoro=tomorrow tommorow=tomorrow tomorow=tomorrow tommorrow=tomorrow tmw=tomorrow
  nite=night nites=nights tonite=tonight tonighte=tonight morn=morning morns=mornings mornin=morning eve=evening eves=evenings
  aft=afternoon arvo=afternoon afternoons=afternoon everyday=daily evryday=daily everday=daily evry=every evey=every eveyr=every eachday=daily
  b4=before bfore=before befor=before befre=before thru=through til=until till=until untill=until @=at w=with wiv=with wth=with
  bcos=because bcoz=because bcuz=because becoz=because becos=because cos=because coz=because cuz=because cus=because bc=because becuase=because becasue=because becos=because beacuse=because becaus=because
  u=you ur=your yr=your im=i'm ive=i've dont=don't cant=can't wont=won't didnt=didn't doesnt=doesn't isnt=isn't wouldnt=wouldn't
  couldnt=couldn't shouldnt=shouldn't havent=haven't hasnt=hasn't wasnt=wasn't arent=aren't youre=you're theyre=they're
  thats=that's whats=what's wheres=where's it's=its theres=there's lets=let's cannot=can't isnt=isn't
  thort=thought thorts=thoughts thot=thought thots=thoughts thougts=thoughts thougth=thought thoughs=thoughts thougths=thoughts
  behavior=behaviour behaviors=behaviours behav=behaviour behavs=behaviours behavour=behaviour behavoural=behavioural behaviur=behaviour
  behavioral=behavioural behavoral=behavioural behavour=behaviour beh=behaviour rlx=relax rehersal=rehearsal rehersing=rehearsing
  excercise=exercise exersise=exercise exercize=exercise excersise=exercise exercice=exercise excersize=exercise
  dairy=diary dairys=diary diry=diary diarys=diary dairies=diary diares=diary libary=library libery=library kichen=kitchen
  apt=appointment appt=appointment appts=appointment app=app sesh=session sess=session sessions=session pls=please plz=please
  itll=it'll thatll=that'll thisll=it'll theyll=they'll youll=you'll txt=text txts=texts msg=message msgs=messages dnt=don't wos=was wud=would pt=pt ns=nextsession nxtsesh=nextsession mtg=meeting mtgs=meeting hw=homework hmwk=homework hwk=homework hmwrk=homework h/w=homework ch=chapter chap=chapter chpt=chapter pg=page pgs=pages pp=pages p=page
  approx=about circa=about abt=about roughly=about aprox=about wout=without ppl=people fam=family frend=friend frends=friends freind=friend freinds=friends
  dr=doctor doc=doctor docs=doctor med=medication meds=medication tabs=tablets tab=tablet pill=tablet pills=tablets
  mum=mum mom=mum mam=mum fone=phone mob=phone tel=phone moblie=phone
  anx=anxiety anxeity=anxiety anixety=anxiety anxity=anxiety depr=depression depresion=depression
  wrk=work bk=back gona=going gonna=going wanna=want tho=though thro=through enuf=enough enought=enough evenin=evening
  proper=proper propper=proper activites=activities activitys=activities activty=activity
  excercises=exercises rten=written rite=write ritten=written wright=write
  x=x max=max mtr=metres mtrs=metres metre=metres km=km kms=km mi=miles mile=miles yds=yards
  nxt=next pleas=pleasurable rtn=routine nec=necessary mths=months mth=month yrs=years wknds=weekend tho=though
  ppts=points pts=points swb=wellbeing sud=suds diff=difficult difficlt=difficult dificult=difficult
  amnt=amount temp=temperature info=information prog=programme tv=telly television=telly tele=telly
  brekkie=breakfast brekky=breakfast breakie=breakfast brekfast=breakfast breakfst=breakfast cuppa=tea coffe=coffee
  kids=children kiddies=children kid=child bairns=children wee=little hubby=husband nan=gran nana=gran grandma=gran
  realy=really alot=lot allways=always allot=lot deff=definitely def=definitely prob=probably probs=problems
  instd=instead instaed=instead insted=instead rpt=repeat reps=repeats dinning=dining livin=living
  recieve=receive writting=writing writeing=writing wen=when wot=what wher=where whre=where wether=whether
  goin=going doin=doing walkin=walking talkin=talking cookin=cooking everyting=everything sumthing=something somthing=something
  shud=should cud=could wud=would shld=should wld=would cld=could gd=good bf=boyfriend gf=girlfriend
  dinnertime=lunchtime teatime=teatime suppertime=teatime freq=frequency dur=duration
  `),
);
