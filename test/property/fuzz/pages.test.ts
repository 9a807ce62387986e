// @vitest-environment happy-dom
import { pageParsers } from '@/test/fuzz/page-parsers';
import { testParsers } from './damaged-inputs';

testParsers(pageParsers(() => document.implementation.createHTMLDocument()));
