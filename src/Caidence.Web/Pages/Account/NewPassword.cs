using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Web.Pages.Account;

public sealed class NewPassword
{
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = "";
}
