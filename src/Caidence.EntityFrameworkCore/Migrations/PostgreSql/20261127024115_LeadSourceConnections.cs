using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadSourceConnections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ConnectionId",
                table: "AppLeadSources",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SubscribedAt",
                table: "AppLeadSources",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ConnectionId",
                table: "AppLeadSources");

            migrationBuilder.DropColumn(
                name: "SubscribedAt",
                table: "AppLeadSources");
        }
    }
}
