import { CircleMinus, Lightbulb, MapPin, MapPinOff, Plus, Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { channelOf, sayPlace } from '../../../shared/i18n/answerText.ts'
import { PickDialog, type PickGroup, type PickOption } from '../../components/pick/PickDialog.tsx'
import { pick, useInbox } from '../../state/inboxStore.ts'
import { useWords } from '../../state/words.ts'
import { fuzzyFilter } from '../palette/fuzzy.ts'
import { useReading } from './reading.ts'
import { useSurroundings } from './surroundings.ts'
import { answerAtHand, assign, putTag } from './triage.ts'

const SHOWN = 60
const RECENT = 3

/** Those that answers were put at last, newest first. */
let recent: readonly string[] = []
const used = (id: string): void => {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, RECENT)
}

/** Options for each touchpoint, found by its name, step of the way and channel. */
export function usePlaceOptions(run: (place: TouchpointPlace) => void) {
  const { t } = useTranslation()
  const words = useWords()
  const { places, placeById } = useSurroundings()
  const optionOf = (place: TouchpointPlace, note?: string): PickOption => {
    const name = sayPlace(t, words, place)
    const channel = channelOf(words, place)
    const where = t('inbox.detail.where', { stage: place.stage || words.unnamedStage, journey: place.journey })
    return {
      id: place.id,
      text: name,
      note: note ?? (channel && channel !== name ? `${channel} · ${where}` : where),
      icon: MapPin,
      run: () => {
        used(place.id)
        run(place)
      },
    }
  }
  const found = (typed: string): readonly PickOption[] =>
    fuzzyFilter(
      typed,
      places.map((place) => optionOf(place)),
      ({ text, note }) => `${text} ${note}`,
    ).slice(0, SHOWN)
  const lately = (): readonly PickOption[] =>
    recent.flatMap((id) => {
      const place = placeById.get(id)
      return place ? [{ ...optionOf(place), id: `recent ${id}` }] : []
    })
  return { optionOf, found, lately, any: places.length > 0 }
}

/** Which touchpoint the answers at hand are about; the one that others like it are at stands first. */
export function TouchpointPicker() {
  const { t } = useTranslation()
  const chosen = useInbox((s) => s.chosen)
  const suggestion = useReading((s) => s.suggestion)
  const placeById = useSurroundings((s) => s.placeById)
  const { optionOf, found, lately, any } = usePlaceOptions((place) => void assign(place.id))
  const one = chosen !== 'all' && chosen.size === 0
  const suggested = one && suggestion ? placeById.get(suggestion.touchpointId) : undefined
  const assigned = !one || (answerAtHand()?.touchpointId ?? null) !== null
  const none: PickOption = {
    id: 'none',
    text: t('inbox.pick.none'),
    note: t('inbox.pick.noneNote'),
    icon: MapPinOff,
    run: () => void assign(null),
  }
  const groupsFor = (typed: string): readonly PickGroup[] => {
    if (typed.trim() !== '') return [{ label: t('inbox.pick.found'), options: found(typed) }]
    const because = suggestion?.because.map(({ text }) => `“${text}”`).join(', ') ?? ''
    const first = suggested
      ? [
          {
            ...optionOf(suggested, t('inbox.suggestion.because', { words: because })),
            id: 'suggested',
            icon: Lightbulb,
          },
        ]
      : []
    return [
      { label: t('inbox.pick.suggested'), options: first },
      { label: t('inbox.pick.used'), options: lately() },
      { label: t('inbox.pick.all'), options: [...found(''), ...(assigned ? [none] : [])] },
    ]
  }
  return (
    <PickDialog
      title={t('inbox.pick.touchpoint')}
      placeholder={t('inbox.pick.touchpointField')}
      groupsFor={groupsFor}
      nothing={any ? t('inbox.pick.nothing') : t('inbox.pick.noMaps')}
      words={usePickWords()}
      onClose={() => pick(null)}
    />
  )
}

export function usePickWords() {
  const { t } = useTranslation()
  return { choose: t('inbox.pick.keys.choose'), take: t('inbox.pick.keys.take'), close: t('inbox.pick.keys.close') }
}

const LONGEST_TAG = 200

/** A tag for the answers at hand: one of those in use, or a new one. */
export function TagPicker() {
  const { t } = useTranslation()
  const chosen = useInbox((s) => s.chosen)
  const tags = useSurroundings((s) => s.choices.tags)
  const one = chosen !== 'all' && chosen.size === 0
  const has = one ? (answerAtHand()?.tags ?? []) : []
  const groupsFor = (typed: string): readonly PickGroup[] => {
    const name = typed.trim().slice(0, LONGEST_TAG)
    const known = fuzzyFilter(name, [...new Set([...tags, ...has])], (tag) => tag).map((tag): PickOption => {
      const on = !has.includes(tag)
      return {
        id: `tag ${tag}`,
        text: tag,
        ...(on ? {} : { note: t('inbox.pick.takeOff') }),
        icon: on ? Tag : CircleMinus,
        run: () => void putTag(tag, on),
      }
    })
    const fresh: PickOption[] =
      name === '' || tags.includes(name) || has.includes(name)
        ? []
        : [
            {
              id: 'new',
              text: t('inbox.pick.newTag', { name }),
              icon: Plus,
              run: () => void putTag(name, true),
            },
          ]
    const off = one
      ? []
      : known.map((option) => ({
          ...option,
          id: `off ${option.id}`,
          icon: CircleMinus,
          run: () => void putTag(option.text, false),
        }))
    return [
      { label: t('inbox.pick.tag'), options: [...known, ...fresh] },
      { label: t('inbox.pick.offMarked'), options: off },
    ]
  }
  return (
    <PickDialog
      title={t('inbox.pick.tag')}
      placeholder={t('inbox.pick.tagField')}
      groupsFor={groupsFor}
      nothing={t('inbox.pick.noTags')}
      words={usePickWords()}
      onClose={() => pick(null)}
    />
  )
}
