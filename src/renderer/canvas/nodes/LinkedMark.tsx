import { useTranslation } from 'react-i18next'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { openLinked } from '../../commands/map/openLinked.ts'
import styles from './SceneNodeView.module.css'

/** Over the words that say so: the way into the journey that a touchpoint leads to. */
export function LinkedMark({ node, focused }: { node: SceneNode; focused: boolean }) {
  const { t } = useTranslation()
  const at = node.marks.findIndex((m) => m.type === 'icon' && m.icon === 'log-in')
  const icon = node.marks[at]
  const words = node.marks[at + 1]
  if (icon?.type !== 'icon' || words?.type !== 'text') return null
  const h = Math.max(icon.size, words.lines.length * words.lineHeight) + 6
  return (
    <button
      type="button"
      className={styles.linked}
      style={{ left: icon.x - 4, top: icon.y - 4, width: node.box.w - 2 * (icon.x - 4), height: h }}
      data-linked
      tabIndex={focused ? 0 : -1}
      aria-label={t('map.menu.openLinked')}
      onClick={() => openLinked(node.id)}
    />
  )
}
