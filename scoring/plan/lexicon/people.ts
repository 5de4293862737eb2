/** Particular people, by kin or by what they are to somebody: seeing or ringing one of them can be checked; "people" or "family" cannot. */
import { wordClass, type WordClass } from '../phrases';

export const PARTICULAR_PEOPLE: WordClass = wordClass(`
  mum mam mom mummy ma mother mums dad da daddy father dads parents nan nana nanna nanny nain taid gran granny grandma grandmother grandad granda grandpa grandfather gramps pops grandparents
  sister sis sisters brother bro brothers son sons daughter daughters twins child kid kids children lad lads lass girl girls boy boys baby toddler bairn bairns wean weans bub grandson granddaughter grandkids grandchildren grandchild grandbabies
  aunt auntie aunty uncle cousin cousins niece nephew stepdad stepmum stepson stepdaughter husband hubby wife missus partner boyfriend girlfriend fiance fiancee ex other-half in-laws inlaws
  mate bestie neighbour neighbours neighbor flatmate housemate roommate lodger landlord landlady tenant
  boss manager supervisor foreman gaffer colleague coworker workmate teammate apprentice trainee client customer customers receptionist cashier barista shopkeeper assistant
  teacher tutor lecturer headteacher headmaster ta coach instructor mentor trainer doctor dr gp nurse midwife dentist optician pharmacist physio therapist counsellor psychologist consultant surgeon carer carers
  vicar priest imam rabbi pastor minister chaplain elder officer policeman pc solicitor lawyer accountant adviser advisor councillor mp
  plumber electrician builder joiner mechanic decorator gardener cleaner postman postie milkman driver hairdresser barber vet stranger strangers passer-by
  bishop curate verger warden steward caretaker janitor porter concierge bouncer doorman usher conductor inspector waiter waitress barman barmaid bartender chef butcher baker grocer newsagent librarian surveyor
  deputy senco keyworker advocate interpreter sponsor buddy godmother godfather godson goddaughter godparents stepsister stepbrother nieces nephews uncles aunts aunties great-nan classmate classmates scoutmaster lollipop
  mr mrs ms miss
  dog dogs puppy pup cat cats kitten hamster rabbit guinea pony horse horses chickens hens budgie parrot fish tortoise goat goats sheep lambs
`);
