import type { BuiltInThemeId } from '../theme.ts'

/** Words that name a theme in English, in the notation of `compile`. */
export const EN_THEMES: { readonly [T in BuiltInThemeId]: string } = {
  waiting: `wait*, queue*, line, lines, slow, slowly, quick, quickly, fast, late, delay*, forever, ages, minutes, in and out, on time, prompt*, punctual, rushed, ahead of, same day, took #t, #t, never mind the`,
  price: `price*, pricey, pric*, expensive, cheap, cheaper, cost, costs, afford*, value, worth every, bargain, discount*, quote*, fee, fees, rip off, rip-off, ripoff, overpriced, membership, how much, pay extra, paying extra, money, free, $, penny, cent, fortune, half price, charge for`,
  staff: `staff, waiter*, waitress*, receptionist*, reception, manager*, owner*, team, guy, guys, lady, doctor, dr, dentist, nurse, vet, mechanic, lawyer, solicitor, agent, trainer, coach, teacher*, instructor, barber, hairdresser, driver, courier, cashier, front desk, friendly, rude, polite, helpful, kind, patient with, patient, attitude, service, welcoming, attentive, honest, eyes at, rolled her|his, legend, mr, mrs, stylist, therapist, shop assistant, assistant, secretary`,
  quality: `food, quality, taste*, tasty, delicious, haircut, cut, hair, nails, massage, repair*, fix*, work, job, lesson*, class, classes, cake, bread, pizza, coffee, burger, dish*, portion, meal, room, bed, brakes, noise, treatment, filling, extraction, pain, stay, gums, hot, cold, salty, raw, dry, stale, fresh, excellent, best, wonderful, runs like`,
  delivery: `deliver*, courier, driver, parcel, package, packed, shipping, shipped, arrived, arrive*, doorstep, order, order came, postcode, tracking, box`,
  cleanliness: `clean*, dirty, filthy, spotless, hygien*, toilet*, bathroom*, smell*, mould, mold, hair in the|my, dust*, sticky, stain*, gum under, soap, towel*, eat off, bugs, cockroach*, roach*, drain`,
  billing: `charg*, bill, billed, bills, invoice*, receipt, payment*, paid, card, refund*, overcharg*, fee, fees, deposit, change, money back, double`,
  variety: `choice*, option*, variety, selection, menu, range, vegan, vegetarian, gluten free, same six|old|three|two, add a|an, dishes, flavour*, flavor*, everything you, stock, so many`,
  place: `place, room*, atmosphere, vibe, music, view, cosy, cozy, seats, seating, chair, chairs, location, floor, lift, elevator, decor, noisy, loud, cramped, crowded, heating, freezing, temperature, air con, pool, garden, quiet, next to, located, pics, photos of, draughty, building, treadmill*, machines`,
  parking: `park, parking, parked, car park, valet, space, spaces, drove round, ticket, towed`,
  product: `product*, phone, case, screen, battery, toy, leash, collar*, shoes, jumper, headphones, item, model, size, brand, kibble, food for my, bought, buy, gb, parrot, fish, fit, pictured, fits, cinnamon rolls, broke, works, work, doesnt work, kettle, bike`,
  communication: `answer*, repl*, respon*, email*, phone, phoned, rang, ring, call, called, calls, text, texted, message*, voicemail, told, tell, explain*, inform*, loop, contact, nobody told, hear back, heard, communicat*, update*, picked up, question*`,
  booking: `book*, appointment*, reserv*, reschedul*, slot, slots, table for, cancel*, schedule*, availab*`,
  online: `website, site, app, online, checkout, login, log in, logging, page, basket, cart, wifi, instagram, pics, link, webshop`,
  return: `return*, refund*, exchange*, swap*, warranty, guarantee, send it back, sent it back, take back, took back, money back, replace*`,
}
