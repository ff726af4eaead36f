using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Caidence.Account;

/// <summary>What the link of a mail about a new address carries: whose it becomes, which address it is, and until when it holds.</summary>
public sealed class EmailChangeTicket(IDataProtectionProvider protection, IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("Caidence.EmailChange");

    public string Issue(Guid? tenantId, Guid userId, string email) =>
        _protector.Protect(JsonSerializer.Serialize(new Content(tenantId, userId, email, clock.Now + Lifetime)));

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

    public sealed record Content(Guid? TenantId, Guid UserId, string Email, DateTime Until);
}
