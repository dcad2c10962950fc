import { benchEngine } from './engine.ts'
import { printTable } from './measure.ts'

printTable('Engine', [...benchEngine(100), ...benchEngine(1000)])
