import { ListFilter, Maximize, Minus, PanelRightOpen, Plus, Shapes } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { asksNothing } from '../../../shared/domain/view/matching.ts'
import { fitAll, useCanvas, zoomStep, zoomTo } from '../../canvas/canvasStore.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { setBarOpen, useLook } from '../../state/lookStore.ts'
import { setPanelOpen, usePanel } from './inspector/panelStore.ts'
import { Minimap } from './Minimap.tsx'
import styles from './Strip.module.css'
import { setTrayOpen, useTrayOpen } from './tray/trayStore.ts'

/** The foot of the map: the whole line, how to read it, how near one is. */
export function Strip() {
  const { t } = useTranslation()
  const open = usePanel((s) => s.open)
  const barOpen = useLook((s) => s.barOpen)
  const trayOpen = useTrayOpen()
  const asking = useLook((s) => !asksNothing(s.filter))
  return (
    <section className={styles.strip} aria-label={t('map.strip')} data-region="foot">
      <Minimap />
      <ul className={styles.legend}>
        <li>
          <i className={styles.solid} />
          {t('map.legend.measured')}
        </li>
        <li>
          <i className={styles.hollow} />
          {t('map.legend.assumed')}
        </li>
      </ul>
      <button
        type="button"
        className={styles.filter}
        data-tray-button
        aria-expanded={trayOpen}
        onClick={() => setTrayOpen(!trayOpen)}
      >
        <Icon of={Shapes} />
        {t('map.tray.open')}
      </button>
      <button
        type="button"
        className={styles.filter}
        data-filter-button
        aria-expanded={barOpen}
        data-on={asking || undefined}
        onClick={() => setBarOpen(!barOpen)}
      >
        <Icon of={ListFilter} />
        {t('map.filter.open')}
      </button>
      <span className={styles.space} />
      <div className={styles.zoom}>
        <IconButton icon={Minus} label={t('map.zoom.out')} shortcut="Ctrl −" onClick={() => zoomStep(-1)} />
        <ZoomLevel />
        <IconButton icon={Plus} label={t('map.zoom.in')} shortcut="Ctrl +" onClick={() => zoomStep(1)} />
        <IconButton icon={Maximize} label={t('map.zoom.fit')} shortcut="Ctrl 1" onClick={fitAll} />
        {!open && <IconButton icon={PanelRightOpen} label={t('inspector.open')} onClick={() => setPanelOpen(true)} />}
      </div>
    </section>
  )
}

/** Apart from the rest of the strip: it alone changes with every frame of a zoom. */
function ZoomLevel() {
  const { t } = useTranslation()
  const percent = useCanvas((s) => Math.round(s.view.zoom * 100))
  return (
    <button type="button" className={styles.level} onClick={() => zoomTo(1)} title={t('map.zoom.actual')}>
      {t('map.zoom.level', { percent: String(percent) })}
    </button>
  )
}
