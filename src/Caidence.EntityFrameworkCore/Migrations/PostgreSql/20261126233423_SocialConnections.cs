using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SocialConnections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AppSocialConnectAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Platform = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Flavor = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AppId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    LinkId = table.Column<Guid>(type: "uuid", nullable: true),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConnectionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReturnTo = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AskedScopes = table.Column<string>(type: "text", nullable: false),
                    StateHash = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    BrowserHash = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    CodeVerifier = table.Column<string>(type: "text", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AccessToken = table.Column<string>(type: "text", nullable: true),
                    RefreshToken = table.Column<string>(type: "text", nullable: true),
                    TokenExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RefreshExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HolderId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    HolderName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Scopes = table.Column<string>(type: "text", nullable: false),
                    Accounts = table.Column<string>(type: "text", nullable: false),
                    FailureCode = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    FailureReason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialConnectAttempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialConnectionEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConnectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EventType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialConnectionEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialConnectionLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    TokenHash = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    Token = table.Column<string>(type: "text", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Connected = table.Column<int>(type: "integer", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialConnectionLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialConnections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: true),
                    Platform = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    GrantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlatformUserId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    PlatformUsername = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PlatformDisplayName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    PlatformAvatarUrl = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    LogoBlobName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    LogoContentType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    AccountType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    PageId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    PageName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Followers = table.Column<long>(type: "bigint", nullable: true),
                    AccessTokenEncrypted = table.Column<string>(type: "text", nullable: true),
                    TokenExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Scopes = table.Column<string>(type: "text", nullable: false),
                    Capabilities = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ErrorMessage = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    FailsAlone = table.Column<bool>(type: "boolean", nullable: false),
                    LastSyncAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SyncAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialConnections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialFollowerCounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConnectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Followers = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialFollowerCounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Platform = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Flavor = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AppId = table.Column<Guid>(type: "uuid", nullable: true),
                    HolderId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    AccessTokenEncrypted = table.Column<string>(type: "text", nullable: true),
                    RefreshTokenEncrypted = table.Column<string>(type: "text", nullable: true),
                    TokenExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RefreshExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Scopes = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    RenewAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RenewedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FailedRenewals = table.Column<int>(type: "integer", nullable: false),
                    Lease = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NoticedDays = table.Column<int>(type: "integer", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSocialWorkspaceApps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Flavor = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ClientId = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    ClientSecret = table.Column<string>(type: "text", nullable: true),
                    ConfigId = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSocialWorkspaceApps", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnectAttempts_TenantId_ExpiresAt",
                table: "AppSocialConnectAttempts",
                columns: new[] { "TenantId", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnectAttempts_TenantId_StateHash",
                table: "AppSocialConnectAttempts",
                columns: new[] { "TenantId", "StateHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnectionEvents_ConnectionId_At",
                table: "AppSocialConnectionEvents",
                columns: new[] { "ConnectionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnectionLinks_TenantId_TokenHash",
                table: "AppSocialConnectionLinks",
                columns: new[] { "TenantId", "TokenHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnections_GrantId",
                table: "AppSocialConnections",
                column: "GrantId");

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnections_TenantId_Platform_PlatformUserId_Brand~",
                table: "AppSocialConnections",
                columns: new[] { "TenantId", "Platform", "PlatformUserId", "BrandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnections_TenantId_SyncAt",
                table: "AppSocialConnections",
                columns: new[] { "TenantId", "SyncAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialConnections_WithoutBrand",
                table: "AppSocialConnections",
                columns: new[] { "TenantId", "Platform", "PlatformUserId" },
                unique: true,
                filter: "\"BrandId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialFollowerCounts_ConnectionId_Day",
                table: "AppSocialFollowerCounts",
                columns: new[] { "ConnectionId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialGrants_HolderId",
                table: "AppSocialGrants",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialGrants_TenantId_Platform_HolderId",
                table: "AppSocialGrants",
                columns: new[] { "TenantId", "Platform", "HolderId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialGrants_TenantId_RenewAt",
                table: "AppSocialGrants",
                columns: new[] { "TenantId", "RenewAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AppSocialWorkspaceApps_TenantId_Flavor",
                table: "AppSocialWorkspaceApps",
                columns: new[] { "TenantId", "Flavor" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppSocialConnectAttempts");

            migrationBuilder.DropTable(
                name: "AppSocialConnectionEvents");

            migrationBuilder.DropTable(
                name: "AppSocialConnectionLinks");

            migrationBuilder.DropTable(
                name: "AppSocialConnections");

            migrationBuilder.DropTable(
                name: "AppSocialFollowerCounts");

            migrationBuilder.DropTable(
                name: "AppSocialGrants");

            migrationBuilder.DropTable(
                name: "AppSocialWorkspaceApps");
        }
    }
}
