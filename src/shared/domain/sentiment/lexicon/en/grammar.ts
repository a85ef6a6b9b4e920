import { readClasses } from '../../../text/pattern.ts'
import { pairSet, wordSet } from '../../../text/wordSet.ts'
import type { Grammar } from '../../rules/grammar.ts'
import { BLAME } from './blame.ts'
import { CONTACT } from './contact.ts'
import { DELIVERY } from './delivery.ts'
import { EVEN } from './even.ts'
import { EVENTS } from './events.ts'
import { GOODS } from './goods.ts'
import { IRONY } from './irony.ts'
import { LOYALTY } from './loyalty.ts'
import { MONEY } from './money.ts'
import { PEOPLE } from './people.ts'
import { PLACE } from './place.ts'
import { PRAISE } from './praise.ts'
import { SLANG } from './slang.ts'
import { TRADES } from './trades.ts'
import { WAITING } from './waiting.ts'

/** English, British and American, as customers type it. */
export const EN: Grammar = {
  classes: readClasses(`
    my: my, our, his, her, their, the
    not: not, never, nobody, noone, didnt, dont, doesnt, wont, wouldnt, cant, couldnt, isnt, wasnt, arent, werent, havent, hasnt, hadnt
    didnt: didnt, dont, doesnt, wont, wouldnt, couldnt, cant, never, refused, refuse, refuses, havent, hasnt, nobody
    be: is, was, were, are, been, be, seems, seemed, looks, looked, felt, feels, tasted, tastes, smelled, smells, smelt
    got: got, get, gets, had, came, come, comes, arrived, arrives, was, were, is, are, received, delivered
    bug: hair, hairs, fly, flies, bug, bugs, cockroach, cockroaches, roach, roaches, ant, ants, worm, worms, maggot, maggots, mouse, mice, rat, rats, insect, insects, spider, spiders, moth, moths, bedbugs, fleas, plastic, glass, stone, nail
    dear: expensive, pricey, steep, overpriced, high, ridiculous, outrageous, extortionate, crazy, insane, silly, excessive, absurd
    fair: fair, reasonable, good, great, affordable, honest, low, decent, excellent, unbeatable, fantastic, amazing, sensible, cheap
    hurt: broken, cracked, scratched, damaged, smashed, torn, ripped, dented, crushed, leaking, stained, shattered, bent, dead, wet, soggy, cold, stale, raw, burnt, mouldy, moldy, rotten, expired, dirty, open, opened, melted, spilled, empty, incomplete, defective, faulty, used, chipped, warped, late, wrong
  `),
  lists: [
    PRAISE,
    BLAME,
    PEOPLE,
    WAITING,
    MONEY,
    GOODS,
    DELIVERY,
    PLACE,
    CONTACT,
    TRADES,
    LOYALTY,
    EVENTS,
    SLANG,
    IRONY,
    ...EVEN,
  ],
  negators: wordSet(
    'not no never none nobody noone nothing nowhere neither nor without dont doesnt didnt isnt wasnt arent werent cant couldnt wont wouldnt shouldnt havent hasnt hadnt mustnt neednt hardly barely scarcely zero lack lacks lacked lacking',
  ),
  failing: wordSet('nobody noone wont doesnt isnt wasnt arent werent'),
  boosters: wordSet(
    'very so really extremely super absolutely totally incredibly way such completely utterly truly highly insanely ridiculously exceptionally extra particularly especially seriously always thoroughly mega ultra damn bloody freaking fucking bleeding properly genuinely amazingly unbelievably remarkably hugely beyond most quite-the ever',
  ),
  dampers: wordSet(
    'bit slightly somewhat rather kinda kind sort sorta fairly little partly almost mildly relatively bitty tad touch',
  ),
  contrasts: wordSet('but however though yet except unfortunately sadly still'),
  contrastPairs: pairSet('on the other, even so, that said, having said'),
  concessions: wordSet('although despite albeit'),
  barriers: wordSet('and because since when while after or if than'),
  reach: 4,
  askers: wordSet('how what when where which who do does is are can could would will may has have any anyone'),
}
