import { speakLanguage } from './speak-language';

speakLanguage('en');
