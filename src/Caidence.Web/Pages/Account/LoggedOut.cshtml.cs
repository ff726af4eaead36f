namespace Caidence.Web.Pages.Account;

public sealed class LoggedOutModel : AccountPageModel;
