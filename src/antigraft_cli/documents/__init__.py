"""A plan and a template make one document in the strict markup."""
