import { BadgeCheck, CircleDashed, Equal, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VerdictLook } from '../../../shared/i18n/verdictText.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './ProofPanel.module.css'

const ICONS = { moved: BadgeCheck, worse: TriangleAlert, notYet: Equal, cannotTell: CircleDashed }

/** The verdict by shape and by word. */
export function VerdictMark({ look }: { look: VerdictLook }) {
  const { t } = useTranslation()
  return (
    <span className={`${styles.mark} ${styles[look]}`}>
      <Icon of={ICONS[look]} size="small" />
      {t(`proof.word.${look}`)}
    </span>
  )
}
