namespace Caidence.Web.Pages.Account;

public sealed class LockedOutModel : AccountPageModel;
