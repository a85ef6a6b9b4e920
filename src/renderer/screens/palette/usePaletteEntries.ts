import { CircleDot, Map as MapIcon, MessageSquareText, Milestone, UserRound, Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../shared/ipc/routes/maps.ts'
import { useFacts } from '../../commands/facts.ts'
import { offered } from '../../commands/offered.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { runCommand, shortcutOf } from '../../commands/runCommand.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { goToMap, goToPersonas } from '../../state/navigationStore.ts'
import { alsoKnown } from './alsoKnown.ts'
import type { Entry, EntryGroup } from './entry.ts'
import { fuzzyFilter } from './fuzzy.ts'
import { placeEntries } from './placeEntries.ts'
import { useSearch } from './useSearch.ts'

const KIND_ICONS = {
  journey: MapIcon,
  stage: Milestone,
  step: Waypoints,
  touchpoint: CircleDot,
  card: MessageSquareText,
  persona: UserRound,
} as const

/** While nothing is typed, so many journeys come first. */
const RECENT = 5
const MOST = 7

/** What answers to what was typed, group by group. */
export function usePaletteEntries(typed: string): readonly EntryGroup[] {
  const { t } = useTranslation()
  const facts = { ...useFacts(), sheet: null }
  const { journeys, archive } = useLibrary()
  const hits = useSearch(typed)
  const idle = typed.trim() === ''

  const commands = COMMANDS.filter((command) => command.id !== 'palette' && command.when(facts)).map(
    (command): Entry => ({
      id: `command:${command.id}`,
      text: t(`commands.${command.label}`),
      also: alsoKnown(command.label, t),
      note: t(`commands.groups.${command.group}`),
      icon: command.icon,
      shortcut: shortcutOf(command),
      run: () => void runCommand(command),
    }),
  )
  const onMap = offered().filter((action) => !idle || !action.quiet)
  const places = facts.fileOpen ? placeEntries(t) : []
  const here = facts.place.screen === 'map' ? facts.place.journeyId : null
  const maps = [...(journeys ?? []), ...archive]
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    .map(
      (journey): Entry => ({
        id: `journey:${journey.id}`,
        text: journey.name.trim() || t('home.card.unnamed'),
        note: journey.id === here ? t('palette.here') : (journey.personas[0]?.name ?? ''),
        icon: MapIcon,
        line: journey.line,
        run: () => goToMap(journey.id),
      }),
    )
  const found = hits
    .filter((hit) => hit.kind !== 'journey')
    .map(
      (hit): Entry => ({
        id: `${hit.kind}:${hit.id}`,
        text: hit.text,
        note: [t(`palette.kinds.${hit.kind}`), hit.where, hit.journeyName].filter(Boolean).join(' · '),
        icon: KIND_ICONS[hit.kind],
        run: () => goToHit(hit),
      }),
    )
  const groups: readonly EntryGroup[] = idle
    ? [
        { id: 'journeys', entries: maps.filter((map) => map.id !== `journey:${here}`).slice(0, RECENT) },
        { id: 'commands', entries: commands },
        { id: 'map', entries: onMap },
        { id: 'places', entries: places },
      ]
    : [
        {
          id: 'commands',
          entries: fuzzyFilter(
            typed,
            commands,
            ({ text }) => text,
            ({ also }) => also,
          ).slice(0, MOST),
        },
        {
          id: 'places',
          entries: fuzzyFilter(
            typed,
            places,
            ({ text }) => text,
            ({ also }) => also,
          ).slice(0, MOST),
        },
        { id: 'map', entries: fuzzyFilter(typed, onMap, (entry) => entry.text).slice(0, MOST) },
        { id: 'journeys', entries: fuzzyFilter(typed, maps, (entry) => entry.text).slice(0, MOST) },
        { id: 'found', entries: found },
      ]
  return groups.filter((group) => group.entries.length > 0)
}

function goToHit({ kind, id, journeyId }: SearchHit): void {
  if (kind === 'persona') goToPersonas(id)
  else if (journeyId !== null && kind !== 'journey') goToRecord(journeyId, { kind, id })
}
