"""From a plan and a template to one document in the strict markup."""
