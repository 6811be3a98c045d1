import { createReactApp } from '@tarojs/plugin-framework-react/dist/runtime'
import React from 'react'
import ReactDOM from 'react-dom/client'

// Taro's hooks take React from the running app, and here none runs. React complains once about the missing #app.
const { error } = console
console.error = () => undefined
createReactApp(({ children }) => children, React, ReactDOM, { appId: 'prime' })
console.error = error

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
