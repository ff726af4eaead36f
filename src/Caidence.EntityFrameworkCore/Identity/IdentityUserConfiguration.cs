using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal sealed class IdentityUserConfiguration : IEntityTypeConfiguration<IdentityUser>
{
    public void Configure(EntityTypeBuilder<IdentityUser> builder)
    {
        builder.ToTable("AbpUsers");
        builder.Property(user => user.UserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        builder.Property(user => user.NormalizedUserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        builder.Property(user => user.Email).HasMaxLength(IdentityUserConsts.MaxEmailLength).IsRequired();
        builder.Property(user => user.PendingEmail).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        builder.Property(user => user.NormalizedEmail).HasMaxLength(IdentityUserConsts.MaxEmailLength).IsRequired();
        builder.Property(user => user.Name).HasMaxLength(IdentityUserConsts.MaxNameLength);
        builder.Property(user => user.Surname).HasMaxLength(IdentityUserConsts.MaxSurnameLength);
        builder.Property(user => user.PhoneNumber).HasMaxLength(IdentityUserConsts.MaxPhoneNumberLength);
        builder.Property(user => user.PasswordHash).HasMaxLength(256);
        builder.Property(user => user.SecurityStamp).HasMaxLength(64);
        builder.Property(user => user.AuthenticatorKey).IsEncrypted();
        builder.Property(user => user.RecoveryCodes).IsEncrypted();
        builder.Property(user => user.LastCode).HasMaxLength(IdentityUserConsts.MaxCodeLength);
        builder.Property(user => user.BrandIds).HasJsonValue();
        builder.Property(user => user.LockoutEnd).HasConversion<LockoutEndConverter>();

        builder.HasUniqueIndexPerTenant(user => new { user.TenantId, user.NormalizedUserName }, user => user.NormalizedUserName!, "UserName");
        builder.HasUniqueIndexPerTenant(user => new { user.TenantId, user.NormalizedEmail }, user => user.NormalizedEmail!, "Email");

        // Signing in looks for an address in all workspaces at once.
        builder.HasIndex(user => user.NormalizedEmail).HasDatabaseName("IX_AbpUsers_NormalizedEmail");
    }
}
