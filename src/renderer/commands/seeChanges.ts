import { GitCompareArrows } from 'lucide-react'
import { useDocument } from '../state/documentStore.ts'
import { lookAs, useJourneyLook } from '../state/journeyLookStore.ts'
import type { Command } from './command.ts'

export const seeChanges: Command = {
  id: 'seeChanges',
  label: 'seeChanges',
  group: 'map',
  icon: GitCompareArrows,
  shortcuts: ['Mod+Shift+D'],
  whileWriting: true,
  when: (facts) =>
    facts.fileOpen &&
    facts.sheet === null &&
    facts.place.screen === 'map' &&
    useDocument.getState().doc?.journey.state === 'toBe',
  run: () => lookAs(useJourneyLook.getState().look === 'changes' ? 'map' : 'changes'),
}
