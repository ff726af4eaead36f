using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Caidence.Account;

/// <summary>What the link of a confirmation mail carries: whose it is, and until when it holds.</summary>
public sealed class ConfirmationTicket(IDataProtectionProvider protection, IClock clock) : ISingletonDependency
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("Caidence.EmailConfirmation");

    public string Issue(Guid? tenantId, Guid userId) =>
        _protector.Protect(JsonSerializer.Serialize(new Content(tenantId, userId, clock.Now + Lifetime)));

    /// <summary>Null if it is not one of ours or has run out.</summary>
    public Content? Read(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(_protector.Unprotect(ticket)) is { } content && content.Until > clock.Now ? content : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public sealed record Content(Guid? TenantId, Guid UserId, DateTime Until);
}
