import { BookOpenText } from 'lucide-react'
import { useDocument } from '../state/documentStore.ts'
import { goToStory } from '../state/storyStore.ts'
import type { Command } from './command.ts'

/** How the journey on screen was at other dates, and how it is. */
export const seeStory: Command = {
  id: 'seeStory',
  label: 'seeStory',
  group: 'map',
  icon: BookOpenText,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => {
    const { doc } = useDocument.getState()
    if (doc) goToStory(doc.journey.id)
  },
}
