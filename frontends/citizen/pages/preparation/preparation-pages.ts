export { AllAnswers } from './all-answers.tsx';
export { BeforeIt } from './before-it.tsx';
export { LinkedHouse } from './linked-house.tsx';
export { OneQuestion } from './one-question.tsx';
export { PreparationHouse } from './preparation-house.tsx';
export { Receipt } from './receipt.tsx';
