import { useTranslation } from 'react-i18next'
import type { Card } from '../../../../shared/domain/journey/lane.ts'
import { changePicture } from '../../../canvas/addPicture.ts'
import { Button } from '../../../components/button/Button.tsx'
import { assetUrl, useAssets } from '../../../state/assetStore.ts'
import styles from './inspector.module.css'

export function CardPicture({ card }: { card: Card }) {
  const { t } = useTranslation()
  useAssets((s) => s.urls)
  const url = card.assetId === null ? null : assetUrl(card.assetId)
  return (
    <section className={styles.section}>
      {url && <img className={styles.picture} src={url} alt={card.text} />}
      <div className={styles.buttons}>
        <Button small onClick={() => void changePicture(card.id)}>
          {t('inspector.field.choosePicture')}
        </Button>
      </div>
    </section>
  )
}
