import { Check, CircleDashed, CircleHelp, type LucideIcon, Minus, TriangleAlert } from 'lucide-react'
import type { CellState } from '../../../shared/domain/consistency/grid.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './ConsistencyGrid.module.css'

const LOOKS: { readonly [S in CellState]: LucideIcon } = {
  agrees: Check,
  contradicts: TriangleAlert,
  unsure: CircleHelp,
  missing: Minus,
  unread: CircleDashed,
}

/** How a cell stands, as a shape; its word stands beside it. */
export function CellMark({ state }: { state: CellState }) {
  return (
    <span className={styles.mark} data-state={state} aria-hidden>
      <Icon of={LOOKS[state]} size="small" />
    </span>
  )
}
