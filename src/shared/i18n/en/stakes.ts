import type { Localized } from '../localized.ts'
import type { stakes as source } from '../pt-BR/stakes.ts'

export const stakes: Localized<typeof source> = {
  title: 'Money at stake',
  help: 'Say between how much and how much. What is lost in a month is customers × drop-off × average sale.',
  volume: 'Customers a month',
  drop: 'Give up here (%)',
  ticket: 'Average sale',
  least: 'at least',
  most: 'at most',
  lost: 'Loses {{low}} to {{high}} a month',
  lostOne: 'Loses {{value}} a month',
  missing: 'Fill in all three to see how much is lost.',
  wrong: 'Write a number, such as 120 or 35.90.',
  percent: 'A share of customers goes from 0 to 100%.',
  order: 'The least must not be above the most.',
}
