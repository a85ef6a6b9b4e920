import { CircleHelp, Hourglass, ShieldCheck, Sparkles, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Quadrant } from '../../../shared/domain/ranking/quadrant.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './QuadrantMark.module.css'

const ICONS = {
  concentrate: TriangleAlert,
  keepUp: ShieldCheck,
  lowPriority: Hourglass,
  overkill: Sparkles,
  unknown: CircleHelp,
}

/** In which field of importance and satisfaction a touchpoint lies: by sign and by word. */
export function QuadrantMark({ of }: { of: Quadrant | null }) {
  const { t } = useTranslation()
  const quadrant = of ?? 'unknown'
  return (
    <span className={`${styles.mark} ${styles[quadrant] ?? ''}`} title={t(`ranking.quadrantMeaning.${quadrant}`)}>
      <Icon of={ICONS[quadrant]} size="mark" />
      {t(`ranking.quadrant.${quadrant}`)}
    </span>
  )
}
