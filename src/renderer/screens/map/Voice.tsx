import { useTranslation } from 'react-i18next'
import { useCanvas } from '../../canvas/canvasStore.ts'
import { Hidden } from '../../components/text/Hidden.tsx'
import { useSelection } from '../../state/selectionStore.ts'

/** What a screen reader is told of things that happen without the keyboard moving. */
export function Voice() {
  const { t } = useTranslation()
  const several = useSelection((s) => s.selected.length)
  const gesture = useCanvas((s) => s.gesture)
  const index = useCanvas((s) => s.index)
  let text = ''
  if (gesture?.type === 'connect') {
    const over = gesture.overId ? index?.nodes.get(`${gesture.kind}:${gesture.overId}`)?.title : undefined
    text = over ?? t('map.connecting')
  } else if (several > 1) text = t('map.selected', { count: several })
  return <Hidden live>{text}</Hidden>
}
