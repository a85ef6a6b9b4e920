import { Clock3, Download, History } from 'lucide-react'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './FigureMark.module.css'
import type { Doubt } from './figureWords.ts'

const ICONS = { ageing: Clock3, old: History, source: Download }

/** Few, ageing, old or taken over: by shape and by word. */
export function FigureMark({ doubt: { look, text } }: { doubt: Doubt }) {
  return (
    <span className={`${styles.mark} ${styles[look]}`}>
      {look !== 'few' && <Icon of={ICONS[look]} size="mark" />}
      {text}
    </span>
  )
}
