using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal sealed class IdentityUserRoleConfiguration : IEntityTypeConfiguration<IdentityUserRole>
{
    public void Configure(EntityTypeBuilder<IdentityUserRole> builder)
    {
        builder.ToTable("AbpUserRoles");
        builder.HasKey(userRole => new { userRole.UserId, userRole.RoleId });
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(userRole => userRole.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IdentityRole>().WithMany().HasForeignKey(userRole => userRole.RoleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(userRole => new { userRole.TenantId, userRole.RoleId });
    }
}

internal sealed class IdentityUserClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim> builder)
    {
        builder.ToTable("AbpUserClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(256);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(1024);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(claim => claim.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IdentityRoleClaimConfiguration : IEntityTypeConfiguration<IdentityRoleClaim>
{
    public void Configure(EntityTypeBuilder<IdentityRoleClaim> builder)
    {
        builder.ToTable("AbpRoleClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(256);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(1024);
        builder.HasOne<IdentityRole>().WithMany().HasForeignKey(claim => claim.RoleId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IdentityUserLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin> builder)
    {
        builder.ToTable("AbpUserLogins");
        builder.HasKey(login => new { login.UserId, login.LoginProvider, login.ProviderKey });
        builder.Property(login => login.LoginProvider).HasMaxLength(64);
        builder.Property(login => login.ProviderKey).HasMaxLength(196);
        builder.Property(login => login.ProviderDisplayName).HasMaxLength(128);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(login => login.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(login => new { login.TenantId, login.LoginProvider, login.ProviderKey });
        // Who comes from another provider says what they are there, not in which workspace.
        builder.HasIndex(login => new { login.ProviderKey, login.LoginProvider });
    }
}

internal sealed class IdentityUserTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken> builder)
    {
        builder.ToTable("AbpUserTokens");
        builder.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.Property(token => token.LoginProvider).HasMaxLength(64);
        builder.Property(token => token.Name).HasMaxLength(128);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(token => token.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IdentityUserPasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey>
{
    // As long as WebAuthn allows a credential id to be.
    private const int MaxIdLength = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey> builder)
    {
        builder.ToTable("AbpUserPasskeys");
        builder.HasKey(passkey => new { passkey.UserId, passkey.CredentialId });
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(MaxIdLength);
        builder.Property(passkey => passkey.Data).HasJsonValue();
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(passkey => new { passkey.TenantId, passkey.CredentialId });
    }
}
