import { mock } from '../entry.ts'

/** Praise that mocks when something bad stands beside it. */
export const IRONY = mock(`
2.2!: bravo, congratulations, congrats, well done, good job, great job, nice job, nice work, great work,
  great service, top service, stellar service, excellent service, wonderful service, brilliant service,
  lovely service, amazing service, what a treat, what a joy, what a pleasure, what a surprise, what a delight,
  what service, such a treat, a treat, real treat, how lovely, how nice, how kind, how charming, how delightful,
  how wonderful, how thoughtful, how convenient, how generous, how professional, how efficient, how clever,
  great start, nice start, nice touch, lovely touch, classy, real classy, very classy, stay classy, genius, geniuses,
  good luck, slow clap, applause, round of applause, hats off, kudos, thanks a lot, thanks guys, love how,
  love it when, love that, i love how, i love it when, just love, just what i needed, just what we needed,
  exactly what i needed, my favourite part, my favorite part, amazing how, lucky me, lucky us, 😂, 🤣, :), 🙂, 😊,
  so helpful, very helpful, so professional, very professional, so kind, so friendly, so efficient, very efficient,
  so convenient, so much fun, good times, what fun, oh joy, hooray, woohoo, wow
-3!: thanks for nothing, thanks a bunch, thank you for nothing,
  thanks for ruining|wasting|losing|the wait|breaking|nothing, thank you for ruining|wasting|losing|breaking,
  congratulations on losing|ruining|wasting|the worst|breaking|managing|being|you,
  congratulations you managed|have|lost, well done for losing|ruining|breaking|managing, oh great, oh great another,
  great another, great more, lovely another, perfect another, brilliant another, fantastic another, wonderful another,
  oh good another, oh wonderful, oh perfect, oh brilliant, oh lovely, oh fantastic, oh look, oh sure, yeah right,
  yeah sure, sure thing, as if, big surprise, surprise surprise, no surprise, no surprise there, what a surprise,
  shocker, who knew, go figure, color me shocked, colour me shocked,
  of course we|they|it|i|the|nobody|no one|my|i was, and of course, but of course, funny how, funny that, strange how,
  odd how, nice of them|you, kind of them|you, good of them|you, so much for,
  managed to lose|ruin|break|get it wrong|mess|burn|forget|screw|make it worse, you managed to, somehow managed,
  quick only|to take|to charge|when, only quick, fast only|to take|to charge|when it,
  great at taking|charging|ignoring|excuses, good at taking|charging|ignoring|excuses|losing,
  excellent at ignoring|losing|taking,
  if you like|enjoy|love waiting|cold|being|soggy|paying|noise|queues|disappointment|raw|sleeping|dirt|hair|excuses|to,
  if you enjoy|like being, perfect if you|for anyone who like|enjoy|hate|love|likes|enjoys,
  perfect if you like|enjoy|love, great if you like|enjoy|love|want, ideal if you like|enjoy|love,
  would be great|nice|lovely|good|helpful if .. actually|ever|one day|some|for once|at least|worked,
  would be nice if someone|somebody|anyone, be great if .. actually, would be great if the order actually,
  actually arrived some, some day, one of these days, one day maybe, maybe one day, for once, a girl can dream,
  dream on, keep dreaming, with all due respect, no offence but, no offense but, must be nice,
  must be from|run|trained|a joke|joking|having|blind|kidding|new, you would think, youd think, one would think,
  god forbid, heaven forbid, silly me, my bad for, how dare i,
  sorry for|to bother|i asked|for asking|for wanting|to interrupt, excuse me for
-3!: to all involved, to everyone involved, to those involved, congratulations on the, congratulations for the,
  bravo only, congratulations only, what a treat paying|waiting|being, paying extra for
`)
