import { MonitorSmartphone } from 'lucide-react'
import { goToListen } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goKiosk: Command = {
  id: 'goKiosk',
  label: 'goKiosk',
  group: 'view',
  icon: MonitorSmartphone,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToListen('kiosk'),
}
