import { Sprout } from 'lucide-react'
import { useDocument } from '../state/documentStore.ts'
import { useNavigation } from '../state/navigationStore.ts'
import { useSelection } from '../state/selectionStore.ts'
import type { Command } from './command.ts'
import { improvementOf } from './improveFrom.ts'
import { type ImprovementStart, startImprovement } from './startImprovement.ts'

const EMPTY: ImprovementStart = { title: '', problem: '', origin: 'hand', links: [] }

/** Of what is chosen on the map, if it is one thing; else of nothing yet. */
export const newImprovement: Command = {
  id: 'newImprovement',
  label: 'newImprovement',
  group: 'file',
  icon: Sprout,
  shortcuts: ['Alt+M'],
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen !== 'present',
  run: async () => {
    const { doc } = useDocument.getState()
    const { selected } = useSelection.getState()
    const [one] = selected
    const onMap = useNavigation.getState().place.screen === 'map'
    const start = onMap && doc && one && selected.length === 1 ? improvementOf(doc, one) : null
    await startImprovement(start ?? EMPTY)
  },
}
