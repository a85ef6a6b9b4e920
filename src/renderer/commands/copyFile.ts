import { Copy } from 'lucide-react'
import { bridge } from '../ipc/bridge.ts'
import { openSheet } from '../state/navigationStore.ts'
import { sayFailure } from '../state/toasts.ts'
import { copyWorkspace, useWorkspace, workspaceName } from '../state/workspaceStore.ts'
import type { Command } from './command.ts'

export const copyFile: Command = {
  id: 'copyFile',
  label: 'copyFile',
  group: 'file',
  icon: Copy,
  shortcuts: ['Mod+Shift+S'],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: async () => {
    if (bridge().info.kind === 'browser') {
      openSheet({ kind: 'copyFile' })
      return
    }
    const name = workspaceName(useWorkspace.getState().state)
    const path = await bridge().pickSave({ filter: 'workspace', extension: 'percurso', name })
    if (path === null) return
    const reply = await copyWorkspace(path)
    if (!reply.ok) sayFailure(reply)
  },
}
