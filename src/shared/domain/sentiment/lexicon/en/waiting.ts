import { says } from '../entry.ts'

/** Waiting and speed. */
export const WAITING = says(`
2/-2: fast, faster, fastest, quick, quickly, quicker, quickest, speedy, speed, swift, swiftly, rapid, rapidly,
  instant, instantly, immediate, immediately, right away, straight away, straightaway, at once, in no time,
  no time at all, in a flash, in seconds, within seconds, within minutes, in minutes, in under #t, under #t,
  in less than #t, less than #t, within #t, within the hour|hour, in and out, same-day, next-day,
  the next day delivery, overnight delivery, lightning fast, lightning, super fast, blink of an eye, record time,
  ahead of time, ahead of schedule, ahead of, a day early, days early, #t early, early,
  earlier than expected|promised|i, sooner than expected|i|promised|we,
  before the deadline|promised|expected|i expected|lunch|they said, before i even|we even, before i knew|could,
  on the dot, on time, bang on time, always on time, right on time, on schedule,
  seen straight|right|on|immediately|within|in, seated straight|right|immediately|within,
  served within|in|straight|immediately|right, ready when i|in|on|within|before|early, was ready when, ready before,
  done in #t, done within, done the same, finished in #t, finished early, finished ahead, fixed in #t, fixed while i,
  while i waited, while you wait, while we waited, while i had, moves quickly|fast, moved quickly|fast, line moves,
  queue moves, moves fast, walked right in, walked straight in, no appointment needed,
  got a table straight|right|immediately, turnaround
2.4!: didnt have to wait, didnt wait, never have to wait, never wait, never had to wait, dont have to wait,
  hardly any wait, barely waited, barely had to wait, hardly waited, no wait time, no waiting around, zero wait,
  short wait, not a long wait, never long, wait was short, worth the wait, worth the queue, worth waiting,
  worth queuing, its worth it, worth it, never late, not a minute late, wasnt even late, wait flew, time flew,
  flew by, time flies, before i sat down, before i could sit
-2.3/1.6: wait, waits, waiting, waiting around, long wait, long waits, endless wait, wait times, waiting time,
  wait time, queued, queuing, queueing, long line, long lines, huge line, huge queue, lines, slow, slow service,
  painfully slow, took forever, takes forever, taking forever, forever, took ages, takes ages, ages, for ages,
  took an eternity, eternity, took so long, takes so long, took too long, takes too long, took long, took a long,
  takes a long, taking too long, so long, dragged on, dragging, drags, held up, stuck, stood there, stood waiting,
  standing, sat there for, sat for #t, sat waiting, kept waiting, kept us waiting, kept me waiting, keep you waiting,
  keeps you waiting, left waiting, left us waiting, left me waiting, left standing, made us wait, made me wait,
  make you wait, makes you wait, running late, runs late, ran late, always running, behind schedule, delayed, delay,
  delays, backlog
-2.8!: waited #t, waited over|more|almost|nearly|about|for|around|at #t,
  waited over|more|almost|nearly|about|for than|over #t, waited for over|almost|nearly|more #t, waited more than #t,
  waiting #t, waiting for #t, waiting over|more|almost|nearly|about|since #t?, waiting more than #t, wait #t,
  wait for #t, wait of #t, wait over|almost|nearly #t, #t wait, #t of waiting, #t waiting,
  #t in line|the queue|a queue|queue|traffic|the rain|the cold|on hold, #t on hold, on hold, on hold for,
  #t for a|an|one|two|our|food|coffee|drinks|someone|anyone|them|it,
  #t to get|be|serve|bring|answer|make|receive|arrive|find|take|reply|respond|fix|pay|check|park|order|deliver|process|resolve,
  #t late, #t behind, #t delay, #t overdue, #t and counting|still|nothing|no|nobody, #t later and|still|no|nothing,
  took over #t, took more than #t, took almost|nearly|about|them|us|me #t, took them|him|her|us|me|it #t,
  took them|him|her over|almost|nearly|more #t, takes #t, taken #t, taking #t, been over|almost|nearly #t,
  been more than #t, for #t now, for #t and, #t now,
  since march|january|february|april|june|july|august|september|october|november|december|monday|last, ages ago,
  #t ago and|but|still|no, still waiting, im still waiting, still hasnt, still havent, still nothing, still not,
  still no, still isnt, still broken, still owed, still owe|owes, hasnt arrived, havent arrived, never arrived,
  never came, never got, never received, never turned, never showed, never even, hasnt come, hasnt been, havent heard,
  havent received, not yet arrived, no update, no updates, no news, no word, no sign,
  waiting for a|my|someone|somebody|them|an|the .. refund|reply|response|answer|call|parcel|order|money,
  sick of waiting, tired of waiting, fed up waiting, gave up waiting, next available appointment|slot|is,
  appointment is in|not until, earliest appointment|slot, not until, fully booked, booked solid, booked up,
  served before us|me, served first, people who came in after|came after|arrived after, came in after us|me,
  arrived after us|me, came after us, jumped the queue, jump the queue, skipped the line, cut in line, pushed in,
  one till open, one checkout open, one cashier, only one person, only one register, only one till, only one server,
  one server for, one waiter for, one person serving, # tills and only|one, # tills
-0.6!: over #t, more than #t, after #t, took #t, been #t
0.8: in #t, in under a|an
1!: the same day, same day, by # i|we, # later i was|we were|i had, ready by
2.4!: #t later i was|we were|i had|it was|he was|she was, didnt take long, doesnt take long, didnt take #t,
  didnt take long at, no time, in no time
-2.6!: seen at #, called in at #, called at #, not seen until, wasnt seen until, takes ages, takes forever,
  a while to, took a while to, quite a while to
-1: queue, queues
-2.8!: waiting #t for my|a|the money|refund
-1: waited
2.2!: waited while, waited for me, waited until i
`)
