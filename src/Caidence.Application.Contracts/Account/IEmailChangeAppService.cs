using System.ComponentModel.DataAnnotations;

namespace Caidence.Account;

/// <summary>A new address counts once its mail has been answered; until then the old one does.</summary>
public interface IEmailChangeAppService : IApplicationService
{
    /// <returns>The address that a link is about; null if it has been used, was asked for again, or has run out.</returns>
    Task<string?> VerifyAsync(EmailChangeDto input);

    /// <summary>Ends all sessions of the account but the one that asks.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.EmailChangeExpired"/></exception>
    /// <exception cref="AbpValidationException">Somebody else of the workspace has the address by now.</exception>
    Task ConfirmAsync(EmailChangeDto input);
}

public sealed class EmailChangeDto
{
    [Required]
    [DisableAuditing]
    public string Token { get; set; } = "";
}
