import './fonts.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { start } from './start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
void start(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
