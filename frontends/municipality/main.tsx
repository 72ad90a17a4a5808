import '#kit/styles/main.scss';
