import type { i18n } from 'i18next'
import type { Channel } from '../domain/channel/channel.ts'
import type { Evidence, Fix, Question, Thing } from '../domain/coach/question.ts'
import type { Rule } from '../domain/coach/rule.ts'
import type { ValenceValue } from '../domain/journey/evidence.ts'
import type { LayoutWords } from '../layout/words.ts'
import { dayText, figureValueText, metricName } from './figureText.ts'

type Voice = Pick<i18n, 't' | 'language'>
/** The keys of single rules are known at run time only; a test holds each rule to its three sentences. */
type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string

const LONGEST = 90

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line
}

/** What a channel is called: its own name, else its kind's. */
export const channelName = (words: LayoutWords, { name, kind }: Pick<Channel, 'name' | 'kind'>): string =>
  name.trim() || words.channels[kind]

const feelingText = (words: LayoutWords, value: ValenceValue): string =>
  `${words.feelings[value + 2] ?? ''} (${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)})`

/** What a thing is called, also where it has no name. */
export function thingName({ t }: Voice, words: LayoutWords, thing: Thing): string {
  return (
    short(thing.name) || (thing.channel ? channelName(words, thing.channel) : '') || t(`coach.unnamed.${thing.kind}`)
  )
}

/** What a rule is called. */
export const ruleTitle = ({ t }: Voice, rule: string): string => (t as unknown as Say)(`coach.rules.${rule}.title`)

/** "pontos-chave, responsável": what a rule looks at. */
export const looksAtText = (voice: Voice & Pick<i18n, 'exists'>, { looksAt }: Pick<Rule, 'looksAt'>): string =>
  looksAt
    .map((one) => {
      const say = voice.t as unknown as Say
      return voice.exists(`coach.what.${one}`)
        ? say(`coach.what.${one}`)
        : say(`coach.field.${one}`).toLocaleLowerCase()
    })
    .join(', ')

/** The question itself, and why it is asked. */
export function questionText(voice: Voice, words: LayoutWords, question: Question): { ask: string; why: string } {
  const values = {
    ...question.values,
    name: thingName(voice, words, question.thing),
    other: question.others?.[0] ? thingName(voice, words, question.others[0]) : '',
  }
  const say = voice.t as unknown as Say
  return { ask: say(`coach.rules.${question.rule}.ask`, values), why: say(`coach.rules.${question.rule}.why`, values) }
}

/** What led to a question, in a sentence. */
export function evidenceText(voice: Voice, words: LayoutWords, evidence: Evidence): string {
  const { t } = voice
  const name = thingName(voice, words, evidence.thing)
  const everywhere = evidence.thing.kind === 'workspace'
  switch (evidence.saw) {
    case 'named':
      return t('coach.saw.named', { name })
    case 'emptyField':
      return t('coach.saw.emptyField', { name, field: t(`coach.field.${evidence.field}`) })
    case 'field':
      return evidence.field === 'key'
        ? t('coach.saw.key', { name })
        : t('coach.saw.field', { name, field: t(`coach.field.${evidence.field}`), value: short(evidence.value) })
    case 'nothing': {
      const what = t(`coach.what.${evidence.what}`)
      return everywhere ? t('coach.saw.nothingAnywhere', { what }) : t('coach.saw.nothing', { name, what })
    }
    case 'count': {
      const { n, of } = evidence
      const what = t(`coach.what.${evidence.what}`)
      if (everywhere) return t('coach.saw.countAnywhere', { what, n, of })
      return n === of ? t('coach.saw.countOnly', { name, what, n }) : t('coach.saw.count', { name, what, n, of })
    }
    case 'feeling':
      return t('coach.saw.feeling', { name, value: feelingText(words, evidence.value) })
    case 'channel':
      return t('coach.saw.channel', { name, channel: channelName(words, evidence.channel) })
    case 'known':
      return t('coach.saw.known', { name, status: words.evidence[evidence.status].toLowerCase() })
    case 'lastHeard':
      return t('coach.saw.lastHeard', { name, day: dayText(voice, evidence.day), n: evidence.n })
    case 'figure': {
      const { figure, to } = evidence
      const value = figureValueText(voice, figure) || '–'
      const n = figure.n === null ? '–' : String(figure.n)
      return t('coach.saw.figure', {
        name,
        metric: metricName(voice, figure.metric),
        value,
        n,
        day: dayText(voice, to),
      })
    }
    case 'column':
      return t('coach.saw.column', { name, column: evidence.column || t(`coach.state.${evidence.state}`) })
    case 'day':
      return t('coach.saw.day', { name, field: t(`coach.field.${evidence.field}`), day: dayText(voice, evidence.day) })
    case 'reading': {
      const channel = channelName(words, evidence.channel)
      const day = dayText(voice, evidence.lookedOn)
      const says = short(evidence.says)
      return says === '' ? t('coach.saw.silent', { channel, day }) : t('coach.saw.reading', { channel, says, day })
    }
  }
}

/** What the gesture that resolves a question is called. */
export const fixText = ({ t }: Voice, { label }: Fix): string => t(`coach.fix.${label}`)

/** What a card that resolves a question says. */
export const cardText = (
  { t }: Voice,
  { text, values }: { readonly text: 'opportunityFor' | 'handOver'; readonly values: Readonly<Record<string, string>> },
): string =>
  text === 'opportunityFor'
    ? t('coach.text.opportunityFor', { name: short(values.name ?? '') })
    : t('coach.text.handOver', { from: values.from ?? '', to: values.to ?? '' })
