using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Social.Connecting;

public sealed class SocialConnectAttemptConfiguration : IEntityTypeConfiguration<SocialConnectAttempt>
{
    private const int HashLength = 43;

    public void Configure(EntityTypeBuilder<SocialConnectAttempt> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialConnectAttempts");
        builder.Property(attempt => attempt.StateHash).HasMaxLength(HashLength);
        builder.Property(attempt => attempt.BrowserHash).HasMaxLength(HashLength);
        builder.Property(attempt => attempt.AskedScopes).HasJsonValue();
        builder.Property(attempt => attempt.Scopes).HasJsonValue();
        builder.Property(attempt => attempt.Accounts).HasJsonValue();
        builder.Property(attempt => attempt.HolderId).HasMaxLength(SocialConnectionConsts.MaxPlatformIdLength);
        builder.Property(attempt => attempt.HolderName).HasMaxLength(SocialConnectionConsts.MaxNameLength);
        builder.Property(attempt => attempt.FailureCode).HasMaxLength(128);
        builder.Property(attempt => attempt.FailureReason).HasMaxLength(SocialConnectionConsts.MaxReasonLength);
        builder.HasIndex(attempt => new { attempt.TenantId, attempt.StateHash }).IsUnique();
        builder.HasIndex(attempt => new { attempt.TenantId, attempt.ExpiresAt });
    }
}

public sealed class SocialConnectionLinkConfiguration : IEntityTypeConfiguration<SocialConnectionLink>
{
    public void Configure(EntityTypeBuilder<SocialConnectionLink> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialConnectionLinks");
        builder.Property(link => link.Name).HasMaxLength(128);
        builder.Property(link => link.TokenHash).HasMaxLength(43);
        builder.HasIndex(link => new { link.TenantId, link.TokenHash }).IsUnique();
    }
}

public sealed class SocialWorkspaceAppConfiguration : IEntityTypeConfiguration<SocialWorkspaceApp>
{
    public void Configure(EntityTypeBuilder<SocialWorkspaceApp> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialWorkspaceApps");
        builder.Property(app => app.ClientId).HasMaxLength(SocialWorkspaceApp.MaxIdLength);
        builder.Property(app => app.ConfigId).HasMaxLength(SocialWorkspaceApp.MaxIdLength);
        builder.HasIndex(app => new { app.TenantId, app.Flavor }).IsUnique();
    }
}
