"""What is printed or handed over: district maps now; passports and reports later."""
