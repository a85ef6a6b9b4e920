import { useEffect, useState } from 'react'
import styles from './Loading.module.css'

/** A dotted line that draws itself; after a second it says what it is doing. */
export function Loading({ text }: { text: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading} role="status">
      <svg className={styles.line} viewBox="0 0 160 16" aria-hidden focusable={false}>
        <path d="M4 2v12M4 8H156" />
      </svg>
      <span className={late ? styles.text : styles.hidden}>{text}</span>
    </div>
  )
}
