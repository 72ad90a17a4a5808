/** The content type of an Excel workbook (OOXML). */
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
