import { FolderOpen } from 'lucide-react'
import { bridge } from '../ipc/bridge.ts'
import { openSheet } from '../state/navigationStore.ts'
import { openWorkspace } from '../state/workspaceStore.ts'
import type { Command } from './command.ts'

export const openFile: Command = {
  id: 'openFile',
  label: 'openFile',
  group: 'file',
  icon: FolderOpen,
  shortcuts: ['Mod+O'],
  whileWriting: true,
  when: (facts) => facts.sheet === null,
  run: async () => {
    if (bridge().info.kind === 'browser') {
      openSheet({ kind: 'openFile' })
      return
    }
    const path = await bridge().pickOpen('workspace')
    if (path !== null) await openWorkspace(path)
  },
}
